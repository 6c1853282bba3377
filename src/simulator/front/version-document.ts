/** Which Kubernetes the API server is: its `/version`, which others show too. */

import type { Profile } from '../kubevirt/profile.ts';

/** Since then the version document says which releases it can stand in for. */
const FIRST_EMULATING_MINOR = 33;

/** `/version`, which is public. */
export function versionDocument({ kubernetes }: Profile): object {
  const [major = '', minor = ''] = kubernetes.slice(1).split('.');
  return {
    major,
    minor,
    ...(Number(minor) >= FIRST_EMULATING_MINOR && {
      emulationMajor: major,
      emulationMinor: minor,
      minCompatibilityMajor: major,
      minCompatibilityMinor: String(Number(minor) - 1),
    }),
    gitVersion: kubernetes,
    gitCommit: '$Format:%H$',
    gitTreeState: '',
    buildDate: '2026-01-01T00:00:00Z',
    goVersion: 'go1.26.8',
    compiler: 'gc',
    platform: 'linux/amd64',
  };
}
