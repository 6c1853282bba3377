/** CDI's controllers as the API server knows them. */

import { AUTHENTICATED, serviceAccountGroups, serviceAccountName } from '../user.ts';
import type { User } from '../user.ts';

export const CDI_CONTROLLER: User = {
  name: serviceAccountName('cdi', 'cdi-sa'),
  groups: [...serviceAccountGroups('cdi'), AUTHENTICATED],
};
