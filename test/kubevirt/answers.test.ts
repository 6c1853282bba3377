import { expect } from 'chai';
import { ApiError } from '../../src/kubevirt/client/api-error.ts';
import { judge } from '../../src/kubevirt/power/answers.ts';
import type { PowerStep } from '../../src/kubevirt/power/plan.ts';

/** The verdict, and the kind of error that comes of it sooner or later. */
function verdictOn(step: PowerStep, code: number, message: string): string {
  const verdict = judge(new ApiError({ code, reason: '', message }), step);
  if (verdict.kind === 'done') return 'done';
  const error = verdict.kind === 'final' ? verdict.error : verdict.exhausted;
  return `${verdict.kind} ${(error as { kind?: string }).kind ?? ''}`;
}

const rows: readonly (readonly [string, PowerStep, number, string, string])[] = [
  ['a reset that may have happened behind virt-api', 'reset', 500, 'timeout', 'final Unavailable'],
  ['a soft reboot that may have happened behind virt-api', 'softReboot', 504, 'timeout', 'final Unavailable'],
  ['a reset behind a broken proxy', 'reset', 502, 'bad gateway', 'final Unavailable'],
  ['a reset that nobody took', 'reset', 503, 'no endpoints', 'again Unavailable'],
  ['a stop behind a broken proxy', 'stop', 502, 'bad gateway', 'again Unavailable'],
  ['a start while virt-api is not registered', 'start', 404, '404 page not found', 'again Unavailable'],
  ['a stop while KubeVirt is not served', 'kill', 404, 'could not find the requested resource', 'again Unavailable'],
  ['a stop of a VM that has gone', 'kill', 404, 'virtualmachine.kubevirt.io "vm1" not found', 'again InTransition'],
  [
    'a reset of a VMI that has gone',
    'reset',
    404,
    'virtualmachineinstance.kubevirt.io "vm1" not found',
    'again InTransition',
  ],
  ['a reset that the release lacks', 'reset', 404, '404: Page Not Found', 'final NotSupported'],
  [
    'a reset before the guest runs',
    'reset',
    400,
    'Failed to reset non-running VMI with phase Pending',
    'again InTransition',
  ],
  ['a soft reboot of a paused guest', 'softReboot', 409, 'VMI is paused', 'again InTransition'],
  [
    'a soft reboot without ACPI',
    'softReboot',
    409,
    'VMI neither have the agent connected nor the ACPI feature enabled',
    'final Refused',
  ],
  ['an unpause that somebody else has made', 'unpause', 409, 'VMI is not paused', 'done'],
  ['an unpause during a snapshot', 'unpause', 409, 'VM snapshot is in progress', 'final Refused'],
  ['a webhook that is down', 'start', 500, 'Internal error occurred: failed calling webhook "x"', 'again Unavailable'],
];

describe('the verdict on an answer to a power step', () => {
  for (const [what, step, code, message, expected] of rows) {
    it(`is '${expected}' for ${what}`, () => {
      expect(verdictOn(step, code, message)).to.equal(expected);
    });
  }
});
