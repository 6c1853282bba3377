/** Kubernetes' own admission rules and controllers. */

import type { Part } from '../part.ts';
import { GarbageCollector } from './garbage-collector.ts';
import { completeNamespace, terminateNamespace } from './namespace-admission.ts';
import { NamespaceController } from './namespace-controller.ts';
import { namespaces } from './rows.ts';

export const core: Part = {
  admission: () => [
    { resource: namespaces, operations: ['create'], rule: completeNamespace },
    { resource: namespaces, operations: ['delete'], rule: terminateNamespace },
  ],
  controllers: (api) => [new NamespaceController(api), new GarbageCollector(api)],
};
