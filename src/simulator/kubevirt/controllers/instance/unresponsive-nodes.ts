/**
 * virt-controller's part for nodes: one whose virt-handler has been silent for too long takes no more guests. virt-handler
 * takes that back with the first sign of life that it gives. What it means for the VMIs there is in
 * lifecycle/lost-node.ts.
 */

import type { NodeObject } from '../../../core/kinds.ts';
import { nodes } from '../../../core/rows.ts';
import { recordEvent } from '../../../core/events.ts';
import { writeChange } from '../../../controller-api.ts';
import { changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import { conditionOf } from '../../../objects.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import { CONTROLLER_SOURCE, SCHEDULABLE_LABEL } from '../names.ts';
import { StepController } from '../step-controller.ts';
import type { NextStep } from '../step-controller.ts';

const EVENT = {
  type: 'Normal',
  reason: 'NodeUnresponsive',
  message: 'virt-handler is not responsive, marking node as unresponsive',
  source: { ...CONTROLLER_SOURCE, component: 'node-controller' },
} as const;

export class UnresponsiveNodes extends StepController {
  readonly #given = new Set<string>();
  protected readonly watches: readonly Watch[] = [changesOf(nodes, ({ after }) => [after.key])];

  protected next(key: string): NextStep | undefined {
    const node = this.api.store.get(nodes, key)?.object;
    const ready = conditionOf(node?.status?.conditions, 'Ready')?.status;
    if (!node || ready === undefined) return undefined;
    const isSilent = ready === 'Unknown';
    if (isSilent === this.#given.has(key)) return undefined;
    return isSilent
      ? { name: 'give up', wait: () => this.api.delays('nodeLost'), run: () => this.#giveUp(key, node) }
      : { name: 'sign of life', wait: () => this.api.delays('controllerSync'), run: () => this.#takeBack(key, node) };
  }

  #giveUp(key: string, node: NodeObject): void {
    this.#given.add(key);
    recordEvent(this.api, { object: node, ...EVENT });
    writeChange(this.api, { resource: nodes, user: VIRT_CONTROLLER }, node, ({ metadata }) => {
      metadata.labels = { ...metadata.labels, [SCHEDULABLE_LABEL]: 'false' };
    });
  }

  #takeBack(key: string, node: NodeObject): void {
    this.#given.delete(key);
    writeChange(this.api, { resource: nodes, user: VIRT_HANDLER }, node, ({ metadata }) => {
      metadata.labels = { ...metadata.labels, [SCHEDULABLE_LABEL]: 'true' };
    });
  }
}
