/**
 * expand-spec and expand-vm-spec: a VM with its instancetype and preference merged into the template, the choices
 * themselves left out. A VM that chose neither comes back as it is.
 */

import { isObject, omit } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { VirtualMachine } from '../../objects.ts';
import { schemasOf } from '../../schema/schema.ts';
import { structuralCauses } from '../../schema/structure.ts';
import { StatusError, badRequest, internalError } from '../../status.ts';
import { CHOICES, expander, find, isFound } from '../controllers/instancetype/find.ts';
import { virtualMachines } from '../rows.ts';
import type { Call } from './call.ts';
import { machineOf } from './machine-access.ts';

/** Throws what `refuse` makes of an instancetype or preference that isn't there. */
function expanded({ api }: Call, vm: VirtualMachine, refuse: (message: string) => StatusError): VirtualMachine {
  for (const choice of CHOICES) {
    const found = find(api.store, vm, choice);
    if (found && !isFound(found)) throw refuse(found.message);
  }
  if (!vm.spec.instancetype && !vm.spec.preference) return vm;
  const spec = expander(api.store, vm)(vm.spec);
  return { ...vm, spec: omit(spec, ['instancetype', 'preference']) };
}

/** GET virtualmachines/expand-spec. Throws StatusError (404, 500). */
export const expandSpec = (call: Call): VirtualMachine => expanded(call, machineOf(call), internalError);

const cannotRead = (why: string): StatusError => badRequest(`Can not unmarshal Request body to struct, error: ${why}`);

function readMachine({ api, request }: Call): JsonObject {
  let document: unknown;
  try {
    document = JSON.parse(request.body);
  } catch (error) {
    throw cannotRead(request.body === '' ? 'unexpected end of JSON input' : (error as Error).message);
  }
  if (!isObject(document)) throw cannotRead('json: cannot unmarshal into Go value of type map[string]interface {}');
  const schema = schemasOf(api.profile).of(virtualMachines);
  const causes = schema ? structuralCauses(document, schema) : [];
  if (causes.length === 0) return document;
  throw new StatusError(400, 'BadRequest', 'Object is not a valid VirtualMachine', {
    causes: causes.map(({ message }) => ({ message })),
  });
}

/** PUT expand-vm-spec: the same for a VM that isn't in the cluster. Throws StatusError 400. */
export function expandGiven(call: Call): VirtualMachine {
  const document = readMachine(call);
  const metadata = isObject(document['metadata']) ? document['metadata'] : {};
  const { namespace = '' } = metadata;
  if (namespace !== '' && namespace !== call.namespace) {
    throw badRequest(`VM namespace must be empty or ${call.namespace}`);
  }
  const vm: unknown = { ...document, metadata: { ...metadata, namespace: call.namespace } };
  return expanded(call, vm as VirtualMachine, badRequest);
}
