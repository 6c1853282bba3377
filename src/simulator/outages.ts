/**
 * Which of the cluster's extension servers are away, and the webhooks that fail with them: each is asked before a write
 * and has to answer. With `virt-api` its subresources and discovery are gone too; `webhooks` leaves those. The API
 * server itself goes by Faults.down. What a webhook does when it is there is its rules' business.
 */

import type { AdmissionEntry, Operation, Phase, Rule } from './api/admission.ts';
import { dataVolumes } from './cdi/rows.ts';
import * as rows from './kubevirt/rows.ts';
import type { Resource } from './resources.ts';
import { internalError } from './status.ts';

export const OUTAGES = ['virt-api', 'webhooks', 'cdi'] as const;
export type Outage = (typeof OUTAGES)[number];

interface Webhook {
  readonly phase: Phase;
  readonly resource: Resource;
  readonly operations: readonly Operation[];
  readonly subresource?: 'status';
  readonly name: string;
  readonly path: string;
}

/** Who serves webhooks, and the outages with which they are gone. */
interface Service {
  readonly name: string;
  readonly namespace: string;
  /** Seconds that the API server waits for an answer. */
  readonly timeoutS: number;
  readonly outages: readonly Outage[];
  readonly webhooks: readonly Webhook[];
}

const WRITES: readonly Operation[] = ['create', 'update'];

type Row = readonly [Phase, Resource, readonly Operation[], name: string, path: string, subresource?: 'status'];

const webhook = ([phase, resource, operations, name, path, subresource]: Row): Webhook => ({
  ...{ phase, resource, operations, name, path },
  ...(subresource && { subresource }),
});

const STATUS = ['kubevirt-crd-status-validator.kubevirt.io', 'status-validate', 'status'] as const;

/** The validator of a kind of one of the smaller groups. */
const ofGroup = (group: string, resource: Resource): Row => [
  'validating',
  resource,
  WRITES,
  `${resource.singular}-validator.${group}.kubevirt.io`,
  `${resource.plural}-validate`,
];

const VIRT_API: readonly Row[] = [
  ['mutating', rows.virtualMachines, WRITES, 'virtualmachines-mutator.kubevirt.io', 'virtualmachines-mutate'],
  [
    'mutating',
    rows.virtualMachineInstances,
    WRITES,
    'virtualmachineinstances-mutator.kubevirt.io',
    'virtualmachineinstances-mutate',
  ],
  [
    'mutating',
    rows.virtualMachineInstanceMigrations,
    ['create'],
    'migrations-mutator.kubevirt.io',
    'migration-mutate-create',
  ],
  [
    'validating',
    rows.virtualMachineInstanceMigrations,
    ['update'],
    'migration-update-validator.kubevirt.io',
    'migration-validate-update',
  ],
  ['validating', rows.virtualMachines, WRITES, ...STATUS],
  ['validating', rows.virtualMachineInstanceMigrations, WRITES, ...STATUS],
  ofGroup('snapshot', rows.virtualMachineSnapshots),
  ofGroup('snapshot', rows.virtualMachineRestores),
  ofGroup('instancetype', rows.virtualMachineInstancetypes),
  ofGroup('instancetype', rows.virtualMachineClusterInstancetypes),
  ofGroup('instancetype', rows.virtualMachinePreferences),
  ofGroup('instancetype', rows.virtualMachineClusterPreferences),
];

const CDI: readonly Row[] = [
  ['mutating', dataVolumes, WRITES, 'datavolume-mutate.cdi.kubevirt.io', 'datavolume-mutate'],
];

const SERVICES: readonly Service[] = [
  {
    ...{ name: 'virt-api', namespace: 'kubevirt', timeoutS: 10 },
    outages: ['virt-api', 'webhooks'],
    webhooks: VIRT_API.map(webhook),
  },
  { ...{ name: 'cdi-api', namespace: 'cdi', timeoutS: 30 }, outages: ['cdi'], webhooks: CDI.map(webhook) },
];

/** As the API server says it where no pod of the service is up. */
function failureOf(service: Service, { name, path }: Webhook): string {
  const url = `https://${service.name}.${service.namespace}.svc:443/${path}?timeout=${service.timeoutS}s`;
  const why = `no endpoints available for service "${service.name}"`;
  return `failed calling webhook "${name}": failed to call webhook: Post "${url}": ${why}`;
}

export class Outages {
  readonly #down = new Set<Outage>();

  set(what: Outage, isDown: boolean): void {
    if (isDown) this.#down.add(what);
    else this.#down.delete(what);
  }

  isDown(what: Outage): boolean {
    return this.#down.has(what);
  }

  /** The rules that refuse writes with 500 while who has to be asked about them is away; before all others. */
  rules(): AdmissionEntry[] {
    return SERVICES.flatMap((service) =>
      service.webhooks.map((asked) => {
        const rule: Rule = () => {
          if (service.outages.some((what) => this.isDown(what))) throw internalError(failureOf(service, asked));
        };
        const { phase, resource, operations, subresource } = asked;
        return { phase, resource, operations, rule, ...(subresource && { subresource }) };
      }),
    );
  }
}
