import type { AccessReviews, KubernetesUser, ResourceAttributes } from '../../../src/kubevirt/reviews.ts';

/** Reviews by rules that the test writes, and what was asked of them. */
export interface ScriptedReviews extends AccessReviews {
  readonly asked: string[];
  /** `verb resource[/subresource] namespace/name`, `*` for the whole cluster; by the user's name. */
  readonly rights: Map<string, Set<string>>;
  /** User names by token. */
  readonly tokens: Map<string, string>;
  failure: Error | undefined;
  /** The most reviews that were under way at a time. */
  readonly most: () => number;
}

export function scriptedReviews(): ScriptedReviews {
  let running = 0;
  let most = 0;
  const answer = async <T>(question: string, answered: () => T): Promise<T> => {
    scripted.asked.push(question);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (scripted.failure) throw scripted.failure;
    return answered();
  };
  const scripted: ScriptedReviews = {
    asked: [],
    rights: new Map(),
    tokens: new Map(),
    failure: undefined,
    most: () => most,
    tokenReview: (token) => answer(`token ${token}`, () => userOf(scripted.tokens.get(token))),
    isAllowed: ({ username }, attributes) => {
      const right = textOf(attributes);
      return answer(`${username}: ${right}`, () => scripted.rights.get(username)?.has(right) ?? false);
    },
  };
  return scripted;
}

function userOf(username: string | undefined): KubernetesUser | undefined {
  return username === undefined ? undefined : { username, groups: ['system:authenticated'], extra: {} };
}

function textOf({ verb, resource, subresource, namespace = '*', name }: ResourceAttributes): string {
  const what = subresource === undefined ? resource : `${resource}/${subresource}`;
  return `${verb} ${what} ${namespace}${name === undefined ? '' : `/${name}`}`;
}
