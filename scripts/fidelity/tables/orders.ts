/** The orders of values that a VMI goes through from one end to the other. */

import type { Orders } from '../replay/life.ts';

export const NEW_GUEST: Orders = { phase: ['Pending', 'Scheduling', 'Scheduled', 'Running'], deleting: [null] };
export const SHUT_DOWN: Orders = { phase: ['Running', 'Succeeded'], deleting: [null, true], gone: [false, true] };
export const CRASHED: Orders = { phase: ['Running', 'Failed'], deleting: [null, true], gone: [false, true] };
