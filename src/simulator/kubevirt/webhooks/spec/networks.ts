/** Networks and the interfaces on them: sources, bindings, names on both sides. What an interface is made of is interfaces.ts'. */

import type { StatusCause } from '../../../status.ts';
import { isObject } from '../../../json.ts';
import { invalidValue, placeOf, when } from './context.ts';
import type { GuestInterface, GuestNetwork, SpecCheck, SpecContext } from './context.ts';
import { interfaceFields } from './interfaces.ts';

const networksOf = ({ spec }: SpecContext): readonly GuestNetwork[] => spec.networks ?? [];
const interfacesOf = ({ spec }: SpecContext): readonly GuestInterface[] => spec.domain.devices.interfaces ?? [];
const interfacePlace = ({ field }: SpecContext, i: number): string => placeOf(`${field}.domain.devices.interfaces`, i);

const required = (field: string, message: string): StatusCause => ({ reason: 'FieldValueRequired', message, field });
const duplicate = (field: string, message: string): StatusCause => ({ reason: 'FieldValueDuplicate', message, field });

const isDefaultMultus = ({ multus }: GuestNetwork): boolean => isObject(multus) && multus['default'] === true;

const onePodNetwork: SpecCheck = (context) => {
  const { field } = context;
  const pods = networksOf(context).filter(({ pod }) => pod);
  const defaults = networksOf(context).filter(isDefaultMultus);
  const several = `more than one interface is connected to a pod network in ${field}.interfaces`;
  return [
    ...when(pods.length > 1, () => duplicate(`${field}.interfaces`, several)),
    ...when(defaults.length > 1, () =>
      invalidValue(`${field}.networks`, 'Multus CNI should only have one default network'),
    ),
    ...when(pods.length > 0 && defaults.length > 0, () =>
      invalidValue(`${field}.networks`, 'Pod network cannot be defined when Multus default network is defined'),
    ),
  ];
};

const SOURCES = ['pod', 'multus', 'resourceClaim'] as const;

const oneSource: SpecCheck = (context) =>
  networksOf(context).flatMap((network, i) => {
    const count = SOURCES.filter((source) => network[source]).length;
    const message = count === 0 ? 'should have a network type' : 'should have only one network type';
    return when(count !== 1, () => required(placeOf(`${context.field}.networks`, i), message));
  });

const multusName: SpecCheck = (context) => {
  const nameless = networksOf(context).findIndex(({ multus }) => isObject(multus) && !multus['networkName']);
  return when(nameless >= 0, () =>
    required(placeOf(`${context.field}.networks`, nameless), 'CNI delegating plugin must have a networkName'),
  );
};

function stateProblem({ name, state = '', sriov, bridge }: GuestInterface, known: readonly string[]): string {
  if (state && !known.includes(state)) return `logical ${name} interface state value is unsupported: ${state}`;
  const what = `"${name}" interface's state "${state}"`;
  if (sriov && (state === 'up' || state === 'down')) return `${what} is not supported for SR-IOV NICs`;
  return state === 'absent' && !bridge ? `${what} is supported only for bridge binding` : '';
}

const states: SpecCheck = (context) =>
  interfacesOf(context).flatMap((nic, i) => {
    const place = `${interfacePlace(context, i)}.state`;
    const problem = stateProblem(nic, context.profile.interfaceStates);
    const main = networksOf(context).find((network) => network['pod'] ?? isDefaultMultus(network));
    return [
      ...when(problem, () => invalidValue(place, problem)),
      ...when(nic.state === 'absent' && main?.name === nic.name, () =>
        invalidValue(place, `"${nic.name}" interface's state "absent" is not supported on default networks`),
      ),
    ];
  });

const BINDINGS = ['bridge', 'masquerade', 'sriov', 'passtBinding', 'binding'] as const;
/** The address of the bridge in every pod. */
const RESERVED_MAC = '02:00:00:00:00:00';

const bindings: SpecCheck = (context) =>
  interfacesOf(context).flatMap((nic, i) => {
    const place = interfacePlace(context, i);
    const { masquerade, name, macAddress } = nic;
    const network = networksOf(context).find((candidate) => candidate.name === name);
    const one = `logical ${name} interface must have exactly one binding method or binding plugin`;
    const reserved = 'The requested MAC address is reserved for the in-pod bridge. Please choose another one.';
    return [
      ...when(BINDINGS.filter((binding) => nic[binding]).length !== 1, () => invalidValue(place, one)),
      ...when(masquerade && !network?.['pod'], () =>
        invalidValue(`${place}.name`, 'Masquerade interface only implemented with pod network'),
      ),
      ...when(masquerade && macAddress === RESERVED_MAC, () => invalidValue(`${place}.macAddress`, reserved)),
    ];
  });

const isRepeated = (list: readonly { name: string }[], i: number): boolean =>
  list.findIndex(({ name }) => name === list[i]?.name) < i;

const uniqueNetworks: SpecCheck = (context) =>
  networksOf(context).flatMap(({ name }, i, all) =>
    when(isRepeated(all, i), () =>
      duplicate(
        `${placeOf(`${context.field}.networks`, i)}.name`,
        `Network with name "${name}" already exists, every network must have a unique name`,
      ),
    ),
  );

const networksUsed: SpecCheck = (context) =>
  networksOf(context).flatMap(({ name }, i) => {
    const place = `${placeOf(`${context.field}.networks`, i)}.name`;
    const isUsed = interfacesOf(context).some((nic) => nic.name === name);
    return when(!isUsed, () => required(place, `${place} '${name}' not found.`));
  });

const uniqueInterfaces: SpecCheck = (context) =>
  interfacesOf(context).flatMap((_, i, all) =>
    when(isRepeated(all, i), () =>
      duplicate(`${interfacePlace(context, i)}.name`, 'Only one interface can be connected to one specific network'),
    ),
  );

const interfacesConnected: SpecCheck = (context) =>
  interfacesOf(context).flatMap(({ name }, i) => {
    const place = `${interfacePlace(context, i)}.name`;
    const isConnected = networksOf(context).some((network) => network.name === name);
    return when(!isConnected, () => invalidValue(place, `${place} '${name}' not found.`));
  });

const fields: SpecCheck = (context) =>
  interfacesOf(context).flatMap((nic, i) => interfaceFields(nic, interfacePlace(context, i)));

const CHECKS: readonly SpecCheck[] = [
  onePodNetwork,
  oneSource,
  multusName,
  states,
  bindings,
  uniqueNetworks,
  networksUsed,
  uniqueInterfaces,
  interfacesConnected,
  fields,
];

export const networks: SpecCheck = (context) => CHECKS.flatMap((check) => check(context));
