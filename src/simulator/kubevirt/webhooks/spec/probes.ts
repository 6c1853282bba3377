/** Probes: exactly one handler each, and a network to be asked over. */

import type { StatusCause } from '../../../status.ts';
import { invalidValue, when } from './context.ts';
import type { Probe, SpecCheck } from './context.ts';

const HANDLERS = ['httpGet', 'tcpSocket', 'exec', 'guestAgentPing'] as const;
const OVER_THE_NETWORK = ['httpGet', 'tcpSocket'] as const;

function handlerCauses(probe: Probe | undefined, place: string): StatusCause[] {
  if (!probe) return [];
  const count = HANDLERS.filter((handler) => probe[handler]).length;
  const missing = `either ${place}.tcpSocket, ${place}.exec or ${place}.httpGet must be set if a ${place} is specified`;
  return [
    ...when(count > 1, () => invalidValue(place, `${place} must have exactly one probe type set`)),
    ...when(count === 0, () => ({ reason: 'FieldValueRequired', message: missing, field: place })),
  ];
}

function networkCauses(probe: Probe | undefined, place: string): StatusCause[] {
  return OVER_THE_NETWORK.flatMap((handler) =>
    when(probe?.[handler], () =>
      invalidValue(`${place}.${handler}`, `${place}.${handler} is only allowed if the Pod Network is attached`),
    ),
  );
}

export const probes: SpecCheck = ({ field, spec }) => {
  const all = [
    [spec.readinessProbe, `${field}.readinessProbe`],
    [spec.livenessProbe, `${field}.livenessProbe`],
  ] as const;
  const isReachable = spec.networks?.some(({ pod }) => pod) ?? false;
  return [
    ...all.flatMap(([probe, place]) => handlerCauses(probe, place)),
    ...(isReachable ? [] : all.flatMap(([probe, place]) => networkCauses(probe, place))),
  ];
};
