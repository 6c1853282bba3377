/**
 * How the mutating webhooks read an object and write it again: what doesn't fit their schema or Go's types is refused,
 * and the rest comes back as Go writes it.
 */

import type { JsonObject } from '../../json.ts';
import { writeAsGo, requireReadable } from '../../schema/go-values.ts';
import { schemasOf } from '../../schema/schema.ts';
import { isKubeVirt } from '../../user.ts';
import type { WebhookRule } from './context.ts';

export const readable =
  (webhook: string): WebhookRule =>
  ({ profile }) => {
    const schemas = schemasOf(profile);
    return ({ object, resource, user }) => {
      const schema = schemas.of(resource);
      // Their own components write what Go wrote; reading it again would only take time.
      if (!schema || isKubeVirt(user)) return;
      const document = object as unknown as JsonObject;
      requireReadable(document, schema, webhook);
      writeAsGo(document, schema);
    };
  };
