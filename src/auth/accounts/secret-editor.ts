/**
 * Changes of an accounts Secret: reads it, has it changed, and writes it back at the version that was read; once again from the
 * beginning where somebody else was faster. Changes of one Secret by this replica wait for each other, so that they
 * don't make conflicts among themselves. What is changed is others' matter.
 */
import { ServiceError } from '../../kubevirt/errors.ts';
import type { KeyValueObject, KeyValueObjects } from '../../kubevirt/objects.ts';
import type { AccountList, Claims, SecretOrigin } from './account-list.ts';
import { readAccountList } from './account-list.ts';
import { AccountError } from './accounts.ts';
import { textOf } from './entry-edits.ts';
import { accountsKey, accountsSecret, accountsSecretName, writtenFormat } from './secret.ts';
import type { YamlList } from './yaml-text.ts';
import { parseYamlList } from './yaml-text.ts';

export interface EditableList extends AccountList {
  readonly yaml: YamlList;
  /** The list as it will be read of the changed YAML. */
  readonly reread: () => AccountList;
}

/** Changes the YAML of a list, and says whether it did. Called again with what is there then, when it is tried again. */
export type Edit = (list: EditableList) => Promise<'changed' | 'unchanged'>;

export interface SecretEditorOptions {
  readonly secrets: Pick<KeyValueObjects, 'read' | 'create' | 'replace'>;
  /** The service's own. */
  readonly namespace: string;
  readonly claims: Claims;
  /** Takes in what was written. */
  readonly wrote: (object: KeyValueObject) => void;
}

/** Each time somebody else has got ahead, so some change was made. */
const attempts = 8;

export class SecretEditor {
  readonly #options: SecretEditorOptions;
  readonly #lines = new Map<string, Promise<unknown>>();

  constructor(options: SecretEditorOptions) {
    this.#options = options;
  }

  /** Rejects with what the edit throws, AccountError NoSecret, and ServiceError for what the cluster or the Secret refuses. */
  async edit(origin: SecretOrigin, edit: Edit): Promise<void> {
    const namespace = origin.kind === 'tenant' ? origin.namespace : this.#options.namespace;
    const before = this.#lines.get(namespace) ?? Promise.resolve();
    const mine = before.then(() => this.#try(namespace, origin, edit));
    const settled = mine.catch(() => undefined);
    this.#lines.set(namespace, settled);
    try {
      await mine;
    } finally {
      if (this.#lines.get(namespace) === settled) this.#lines.delete(namespace);
    }
  }

  async #try(namespace: string, origin: SecretOrigin, edit: Edit): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#once(namespace, origin, edit);
        return;
      } catch (error) {
        const isConflict = error instanceof ServiceError && error.kind === 'Conflict';
        if (!isConflict || attempt === attempts) throw error;
      }
    }
  }

  async #once(namespace: string, origin: SecretOrigin, edit: Edit): Promise<void> {
    const { secrets, wrote } = this.#options;
    const object = await secrets.read(accountsSecret(namespace));
    if (object === undefined && origin.kind === 'tenant') {
      throw new AccountError(
        'NoSecret',
        `there is no Secret ${accountsSecretName} in the namespace: create an empty one`,
      );
    }
    const list = this.#editable(object ?? emptySecret(namespace), origin);
    if ((await edit(list)) === 'unchanged') return;
    const text = textOf(list.yaml);
    if (object === undefined) {
      wrote(await secrets.create({ ...accountsSecret(namespace), type: 'Opaque', ...contentOf(text) }));
      return;
    }
    wrote(await secrets.replace(object, contentOf(text, object)));
  }

  #editable(object: KeyValueObject, origin: SecretOrigin): EditableList {
    const { claims } = this.#options;
    const list = readAccountList(object, origin, claims);
    const { yaml } = list;
    if (yaml === undefined) {
      const why = list.problems[0]?.text ?? 'it is unusable';
      throw new ServiceError(
        'Refused',
        `the accounts of this scope can't be changed until their Secret is mended: ${why}`,
      );
    }
    const reread = (): AccountList =>
      readAccountList({ ...object, data: { ...object.data, [accountsKey]: textOf(yaml) } }, origin, claims);
    return { ...list, yaml, reread };
  }
}

function contentOf(text: string, object?: KeyValueObject): Parameters<KeyValueObjects['replace']>[1] {
  if (!('document' in parseYamlList(text))) {
    throw new ServiceError('Refused', 'the accounts of this scope are as many as their Secret can hold');
  }
  const others = Object.entries(object?.data ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    data: { ...Object.fromEntries(others), [accountsKey]: text },
    annotations: { ...object?.annotations, ...writtenFormat },
  };
}

const emptySecret = (namespace: string): KeyValueObject => ({
  ...accountsSecret(namespace),
  uid: '',
  resourceVersion: '',
  creationTimestamp: '',
  type: 'Opaque',
  labels: {},
  annotations: {},
  data: {},
});
