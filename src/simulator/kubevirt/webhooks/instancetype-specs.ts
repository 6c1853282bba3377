/** KubeVirt's webhooks for instancetypes. Preferences have none of consequence. */

import { refuse } from './context.ts';
import type { WebhookRule } from './context.ts';
import { invalidValue, when } from './spec/context.ts';
import type { Instancetype } from '../kinds.ts';

const FIELD = 'spec.memory.overcommitPercent';

export const validateInstancetype: WebhookRule<Instancetype> =
  () =>
  ({ object, resource }) => {
    const { memory = {} } = object.spec;
    const { overcommitPercent: percent = 0, hugepages } = memory;
    refuse(`${resource.singular}-validator.instancetype.kubevirt.io`, [
      ...when(percent < 0 || percent > 100, () =>
        invalidValue(FIELD, `${FIELD} '${percent}': must be in range between 0 and 100.`),
      ),
      ...when(percent !== 0 && hugepages, () =>
        invalidValue(FIELD, `${FIELD} and spec.memory.hugepages should not be requested together.`),
      ),
    ]);
  };
