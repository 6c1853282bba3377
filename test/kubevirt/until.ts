import type { Machines } from '../../src/kubevirt/service.ts';

/** Resolves as soon as the condition holds; it is looked at after every change. */
export function until(machines: Machines, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = machines.onChange(() => look());
    const look = (): void => {
      if (!condition()) return;
      end();
      resolve();
    };
    look();
  });
}
