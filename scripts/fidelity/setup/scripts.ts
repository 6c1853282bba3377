/** The set-up of every recorded group. */

import type { FileScript } from '../replay/script.ts';
import { DISCOVERY } from './01-discovery.ts';
import { AUTH } from './02-auth.ts';
import { LIST } from './03-list.ts';
import { WATCH } from './04-watch.ts';
import { WRITES } from './05-writes.ts';
import { CORE } from './06-core.ts';
import { WEBHOOKS } from './07-webhooks.ts';
import { SUBRESOURCES } from './08-subresources.ts';
import { POWER } from './09-power-matrix.ts';
import { LIFECYCLE } from './10-lifecycle.ts';
import { MEDIA } from './11-media.ts';

export const SCRIPTS: Readonly<Record<string, FileScript>> = {
  '01-discovery': DISCOVERY,
  '02-auth': AUTH,
  '03-list': LIST,
  '04-watch': WATCH,
  '05-writes': WRITES,
  '06-core': CORE,
  '07-webhooks': WEBHOOKS,
  '08-subresources': SUBRESOURCES,
  '09-power-matrix': POWER,
  '10-lifecycle': LIFECYCLE,
  '11-media': MEDIA,
};
