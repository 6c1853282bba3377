/**
 * The instancetypes that every KubeVirt comes with. Their preferences aren't here: what they prefer is the guest's
 * comfort, and nothing in this cluster depends on it.
 */

import type { ControllerApi } from '../controller-api.ts';
import { metadataFor } from '../new-object.ts';
import type { JsonObject } from '../json.ts';
import type { Controller } from '../part.ts';
import { groupVersion } from '../resources.ts';
import { VIRT_CONTROLLER } from '../user.ts';
import { virtualMachineClusterInstancetypes } from './rows.ts';

interface Series {
  /** What all sizes have of CPU and memory. */
  readonly cpu?: JsonObject;
  readonly memory?: JsonObject;
  readonly more?: JsonObject;
  /** Each by name: CPUs and memory. */
  readonly sizes: Readonly<Record<string, readonly [cpus: number, memory: string]>>;
  /** The sizes of pages that there is a variant with each. */
  readonly pages?: readonly string[];
  /** No CPUs can be plugged. */
  readonly isFull?: boolean;
}

const SMALL = { nano: [1, '512Mi'], micro: [1, '1Gi'], small: [1, '2Gi'] } as const;
const LARGE = {
  medium: [1, '4Gi'],
  large: [2, '8Gi'],
  xlarge: [4, '16Gi'],
  '2xlarge': [8, '32Gi'],
  '4xlarge': [16, '64Gi'],
  '8xlarge': [32, '128Gi'],
} as const;

const own = { dedicatedCPUPlacement: true, isolateEmulatorThread: true } as const;
const numa = { guestMappingPassthrough: {} } as const;
const quiet = {
  annotations: {
    'cpu-load-balancing.crio.io': 'disable',
    'cpu-quota.crio.io': 'disable',
    'irq-load-balancing.crio.io': 'disable',
  },
} as const;

const SERIES: Readonly<Record<string, Series>> = {
  u1: { sizes: { ...SMALL, ...LARGE, '2xmedium': [2, '4Gi'] } },
  o1: { memory: { overcommitPercent: 50 }, sizes: { ...SMALL, ...LARGE } },
  d1: { cpu: own, more: { ioThreadsPolicy: 'auto' }, sizes: { ...SMALL, ...LARGE, '2xmedium': [2, '4Gi'] } },
  cx1: {
    cpu: { ...own, numa },
    more: { ioThreadsPolicy: 'auto' },
    pages: ['2Mi', '1Gi'],
    isFull: true,
    sizes: {
      medium: [1, '2Gi'],
      large: [2, '4Gi'],
      xlarge: [4, '8Gi'],
      '2xlarge': [8, '16Gi'],
      '4xlarge': [16, '32Gi'],
      '8xlarge': [32, '64Gi'],
    },
  },
  m1: {
    pages: ['2Mi', '1Gi'],
    sizes: {
      large: [2, '16Gi'],
      xlarge: [4, '32Gi'],
      '2xlarge': [8, '64Gi'],
      '4xlarge': [16, '128Gi'],
      '8xlarge': [32, '256Gi'],
    },
  },
  n1: {
    cpu: own,
    memory: { hugepages: { pageSize: '1Gi' } },
    more: quiet,
    sizes: {
      medium: [4, '4Gi'],
      large: [4, '8Gi'],
      xlarge: [8, '16Gi'],
      '2xlarge': [16, '32Gi'],
      '4xlarge': [32, '64Gi'],
      '8xlarge': [64, '128Gi'],
    },
  },
  rt1: {
    cpu: { ...own, numa, realtime: {} },
    memory: { hugepages: { pageSize: '1Gi' } },
    more: quiet,
    sizes: { micro: SMALL.micro, small: SMALL.small, ...LARGE },
  },
};

interface Instancetype {
  readonly name: string;
  readonly spec: JsonObject;
}

function instancetypesOf([series, { cpu, memory, more, sizes, pages, isFull }]: [string, Series]): Instancetype[] {
  return Object.entries(sizes).flatMap(([size, [guest, amount]]) =>
    (pages ?? ['']).map((page, i) => ({
      name: `${series}.${size}${i === 0 ? '' : page.toLowerCase()}`,
      spec: {
        ...more,
        cpu: { guest, ...(isFull && { maxSockets: guest }), ...cpu },
        memory: { guest: amount, ...(page && { hugepages: { pageSize: page } }), ...memory },
      },
    })),
  );
}

export class CommonInstancetypes implements Controller {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const resource = virtualMachineClusterInstancetypes;
    for (const { name, spec } of Object.entries(SERIES).flatMap(instancetypesOf)) {
      const metadata = metadataFor({
        name,
        labels: { 'instancetype.kubevirt.io/vendor': 'kubevirt.io' },
      });
      const object = { apiVersion: groupVersion(resource), kind: resource.kind, metadata, spec };
      this.#api.writer.create(resource, undefined, object, { user: VIRT_CONTROLLER });
    }
  }
}
