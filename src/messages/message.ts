import { baseRegistry, registries, type MessageArgs } from '../../generated/messages.ts';
import { odataType } from '../../generated/resources.ts';
import type { Message } from '../../generated/types.ts';
import { fillIn, wording, type WordedMessage } from './wording.ts';

export type { Message };

/** The code of an error body that carries several messages (DSP0266 8.6). */
export const generalErrorId = `${registries.Base.prefix}.GeneralError`;

/**
 * A message of the Base registry with our wording.
 * @param args the registry's arguments, in its order and number
 * @param options.relatedProperties JSON pointers (`#/Boot/BootSourceOverrideTarget`) of what the message is about
 * @param options.resolution what to do, where the throw site knows better than the general wording
 * @param options.text what happened, where the throw site knows more than the general wording
 */
export function message<K extends WordedMessage>(
  key: K,
  args: MessageArgs<K>,
  options: {
    readonly relatedProperties?: readonly string[] | undefined;
    readonly resolution?: string | undefined;
    readonly text?: string | undefined;
  } = {},
): Message {
  const severity = baseRegistry[key].severity;
  return {
    '@odata.type': odataType.Message,
    MessageId: `${registries.Base.prefix}.${key}`,
    Message: options.text ?? fillIn(key, args),
    MessageArgs: args.map(String),
    // Deprecated in favour of MessageSeverity, but it is the one that sushy and older clients read.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    Severity: severity,
    MessageSeverity: severity,
    Resolution: options.resolution ?? wording[key].resolution,
    ...(options.relatedProperties ? { RelatedProperties: [...options.relatedProperties] } : {}),
  };
}
