/** Whether changes of a running VM's spec are applied to its guest, or wait for the next start. */

import { configurationOf, isGateOn } from '../../gates.ts';
import type { GateSource } from '../../gates.ts';

/** True with `vmRolloutStrategy: LiveUpdate`, by default or by the KubeVirt object. */
export function isLiveUpdate(source: GateSource): boolean {
  const strategy = configurationOf(source)['vmRolloutStrategy'] ?? source.profile.rolloutStrategy;
  return strategy === 'LiveUpdate' && isGateOn(source, 'VMLiveUpdateFeatures');
}

/**
 * Whether hot plugging follows the VM's spec. Where the older gate is listed too, the spec is left alone and only
 * addvolume and removevolume plug.
 */
export const followsDeclaration = (source: GateSource): boolean =>
  isGateOn(source, 'DeclarativeHotplugVolumes') && !isGateOn(source, 'HotplugVolumes');
