/** What an error answer says, without its texts. */
export interface Told {
  readonly MessageId: string;
  readonly MessageArgs: readonly string[];
  readonly Message: string;
  readonly RelatedProperties?: readonly string[];
}

export function messagesOf(answer: { readonly body: unknown }): readonly Told[] {
  const { error } = answer.body as { error?: { '@Message.ExtendedInfo'?: readonly Told[] } };
  return error?.['@Message.ExtendedInfo'] ?? [];
}

/** The keys of the messages: `PropertyUnknown`. */
export function keysOf(answer: { readonly body: unknown }): readonly string[] {
  return messagesOf(answer).map(({ MessageId }) => MessageId.split('.').at(-1) ?? '');
}
