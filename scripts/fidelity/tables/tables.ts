/** All of the suite's own tables, in the order of kubevirt-api.md. */

import { CORRECTIONS } from './corrections.ts';
import { DISCOVERY_TABLE, KUBERNETES_CORRECTIONS } from './corrections-kubernetes.ts';
import { WEBHOOK_CORRECTIONS } from './corrections-webhooks.ts';
import { INSTANCE_ACTIONS } from './instance-actions.ts';
import { POWER_TABLE } from './power.ts';
import { RELEASES } from './releases.ts';
import type { Table } from './row.ts';
import { SEQUENCES } from './sequences.ts';
import { EXPAND, VOLUMES } from './volumes.ts';

export const TABLES: readonly Table[] = [
  RELEASES,
  CORRECTIONS,
  WEBHOOK_CORRECTIONS,
  KUBERNETES_CORRECTIONS,
  DISCOVERY_TABLE,
  POWER_TABLE,
  INSTANCE_ACTIONS,
  VOLUMES,
  EXPAND,
  SEQUENCES,
];
