/**
 * Kubernetes' own admission rules and controllers. Rules stand in a file per kind (`secrets.ts`, `claim-rules.ts`...),
 * each kind's types as Go decodes them in `shapes.ts`; a controller has a file of its own. Storage is volumes and claims
 * (`volume-binder.ts`, `volume-reclaimer.ts`, `claim-*.ts`) by classes (`storage-classes.ts`, `provisioners.ts`).
 */

import type { Part } from '../part.ts';
import { ClaimProtection } from './claim-protection.ts';
import { claimRules } from './claim-rules.ts';
import { CONFIG_MAP_RULES } from './config-maps.ts';
import { EventExpiry } from './event-expiry.ts';
import { EVENT_RULES } from './event-rules.ts';
import { GarbageCollector } from './garbage-collector.ts';
import { Installation } from './installation.ts';
import { LEASE_RULES } from './leases.ts';
import { NAMESPACE_RULES } from './namespace-admission.ts';
import { NamespaceController } from './namespace-controller.ts';
import { NodeController } from './node-controller.ts';
import { NodePods } from './node-pods.ts';
import { PodCollector } from './pod-collector.ts';
import { POD_RULES } from './pod-rules.ts';
import { QuotaController, quotaRules } from './quota.ts';
import { SECRET_RULES } from './secrets.ts';
import { DECODING } from './shapes.ts';
import { STORAGE_CLASS_RULES } from './storage-class-rules.ts';
import { VolumeBinder } from './volume-binder.ts';
import { VolumeReclaimer } from './volume-reclaimer.ts';

export const core: Part = {
  admission: (deps) => [
    ...DECODING,
    ...NAMESPACE_RULES,
    ...SECRET_RULES,
    ...CONFIG_MAP_RULES,
    ...LEASE_RULES,
    ...EVENT_RULES,
    ...claimRules(deps),
    ...POD_RULES,
    ...STORAGE_CLASS_RULES,
    ...quotaRules(deps),
  ],
  controllers: (api) => [
    new NamespaceController(api),
    new GarbageCollector(api),
    new EventExpiry(api),
    new ClaimProtection(api),
    new VolumeReclaimer(api),
    new VolumeBinder(api),
    new QuotaController(api),
    new NodePods(api),
    new PodCollector(api),
    new NodeController(api),
    new Installation(api),
  ],
};
