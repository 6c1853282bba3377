/** KubeVirt's webhooks for instancetypes. Preferences have none of consequence. */

import type { AdmissionRequest } from '../../api/admission.ts';
import { refuse } from './context.ts';
import type { WebhookRule } from './context.ts';
import { invalidValue, when } from './spec/context.ts';

interface InstancetypeSpec {
  memory?: { overcommitPercent?: number; hugepages?: object };
}

const FIELD = 'spec.memory.overcommitPercent';

export const validateInstancetype: WebhookRule =
  () =>
  ({ object, resource }: AdmissionRequest) => {
    const { memory = {} } = object.spec as InstancetypeSpec;
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
