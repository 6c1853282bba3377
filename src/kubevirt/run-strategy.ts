/**
 * The run strategy of a VM and how the original one is remembered while a stop has rewritten it. KubeVirt's stop turns
 * Once into Halted and its start turns Halted into Always, so a VM of strategy Once would lose it. Makes patches only;
 * sending them is the power room's.
 */
import { isRecord } from './client/api-error.ts';
import type { RunStrategy, VirtualMachine } from './model.ts';

/** The annotation that holds the strategy of a VM that this service stopped, as JSON with a format version. */
export const runStrategyAnnotation = 'redfish.kubevirt.io/run-strategy';

const annotationPointer = `/metadata/annotations/${runStrategyAnnotation.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const formatVersion = 1;

export type JsonPatch = readonly {
  readonly op: 'test' | 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}[];

/** The strategy that counts: the deprecated `spec.running` is read as Always or Halted. */
export function runStrategyOf(vm: VirtualMachine): RunStrategy {
  return vm.spec.runStrategy ?? (vm.spec.running ? 'Always' : 'Halted');
}

function annotationOf(vm: VirtualMachine): string | undefined {
  return vm.metadata.annotations?.[runStrategyAnnotation];
}

function parseAnnotation(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The strategy in the annotation; undefined without one, and for formats of the future, which are left alone. */
function rememberedOf(vm: VirtualMachine): unknown {
  const value = parseAnnotation(annotationOf(vm) ?? '');
  return isRecord(value) && value['version'] === formatVersion ? value['runStrategy'] : undefined;
}

/** Whether a Halted VM was of strategy Once before this service stopped it. */
export function remembersOnce(vm: VirtualMachine): boolean {
  return vm.spec.runStrategy === 'Halted' && rememberedOf(vm) === 'Once';
}

function remember(vm: VirtualMachine): JsonPatch {
  const value = JSON.stringify({ version: formatVersion, runStrategy: 'Once' });
  const guards = [
    { op: 'test', path: '/metadata/uid', value: vm.metadata.uid },
    { op: 'test', path: '/spec/runStrategy', value: 'Once' },
  ] as const;
  if (vm.metadata.annotations) return [...guards, { op: 'add', path: annotationPointer, value }];
  // kube-apiserver's `test` with null holds when the key is missing: nobody's annotations are overwritten.
  return [
    ...guards,
    { op: 'test', path: '/metadata/annotations', value: null },
    { op: 'add', path: '/metadata/annotations', value: { [runStrategyAnnotation]: value } },
  ];
}

function forget(vm: VirtualMachine): JsonPatch {
  return [
    { op: 'test', path: '/metadata/uid', value: vm.metadata.uid },
    { op: 'test', path: annotationPointer, value: annotationOf(vm) },
    { op: 'remove', path: annotationPointer },
  ];
}

/**
 * The patch to make before a stop, so that the memory fits the strategy that the stop rewrites; undefined when it does.
 * A VM that somebody has started otherwise since (so that it is Always now) must not come back as Once.
 */
export function patchBeforeStop(vm: VirtualMachine): JsonPatch | undefined {
  const strategy = runStrategyOf(vm);
  if (strategy === 'Once') return annotationOf(vm) === undefined ? remember(vm) : undefined;
  return strategy === 'Always' && rememberedOf(vm) !== undefined ? forget(vm) : undefined;
}

/** The patch that starts a Halted VM which remembers Once, in place of KubeVirt's start. */
export function patchToResumeOnce(vm: VirtualMachine): JsonPatch {
  return [
    { op: 'test', path: '/metadata/uid', value: vm.metadata.uid },
    { op: 'test', path: '/spec/runStrategy', value: 'Halted' },
    { op: 'test', path: annotationPointer, value: annotationOf(vm) },
    { op: 'replace', path: '/spec/runStrategy', value: 'Once' },
    { op: 'remove', path: annotationPointer },
  ];
}

/** The patch that halts a VM whatever its strategy was; undefined for one that is halted. Minds the deprecated `running`. */
export function patchToHalt(vm: VirtualMachine): JsonPatch | undefined {
  const { runStrategy, running } = vm.spec;
  if (runStrategyOf(vm) === 'Halted') return undefined;
  const [path, before, after] =
    runStrategy === undefined ? ['/spec/running', running, false] : ['/spec/runStrategy', runStrategy, 'Halted'];
  return [
    { op: 'test', path: '/metadata/uid', value: vm.metadata.uid },
    { op: 'test', path, value: before },
    { op: 'replace', path, value: after },
  ];
}
