/** Reads a label selector as it stands in an account, by Kubernetes' rules. */
import type { LabelSelector } from '../../kubevirt/selector.ts';

type Expression = NonNullable<LabelSelector['matchExpressions']>[number];

const labelKey =
  /^(?=.{1,317}$)([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
const labelValue = /^([A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?)?$/;
const needsValues: Readonly<Record<Expression['operator'], boolean>> = {
  In: true,
  NotIn: true,
  Exists: false,
  DoesNotExist: false,
};

/** The selector, or undefined where it isn't a valid one. One that selects everything isn't: that needs no selector. */
export function readSelector(value: unknown): LabelSelector | undefined {
  if (!isRecord(value) || !hasOnly(value, ['matchLabels', 'matchExpressions'])) return undefined;
  const labels = readLabels(value['matchLabels']);
  const expressions = readExpressions(value['matchExpressions']);
  if (labels === undefined || expressions === undefined) return undefined;
  if (Object.keys(labels).length + expressions.length === 0) return undefined;
  return {
    ...(Object.keys(labels).length > 0 ? { matchLabels: labels } : {}),
    ...(expressions.length > 0 ? { matchExpressions: expressions } : {}),
  };
}

function readLabels(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return {};
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const isLabel = (entry: [string, unknown]): entry is [string, string] =>
    labelKey.test(entry[0]) && typeof entry[1] === 'string' && labelValue.test(entry[1]);
  return entries.every(isLabel) ? Object.fromEntries(entries) : undefined;
}

function readExpressions(value: unknown): readonly Expression[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const expressions = value.map(readExpression).filter((expression) => expression !== undefined);
  return expressions.length === value.length ? expressions : undefined;
}

function readExpression(value: unknown): Expression | undefined {
  if (!isRecord(value) || !hasOnly(value, ['key', 'operator', 'values'])) return undefined;
  const { key, operator, values } = value;
  if (typeof key !== 'string' || !labelKey.test(key) || !isOperator(operator)) return undefined;
  if (!needsValues[operator]) return values === undefined ? { key, operator } : undefined;
  return areValues(values) ? { key, operator, values } : undefined;
}

const areValues = (values: unknown): values is readonly string[] =>
  Array.isArray(values) &&
  values.length > 0 &&
  values.every((value) => typeof value === 'string' && labelValue.test(value));

const isOperator = (value: unknown): value is Expression['operator'] =>
  typeof value === 'string' && Object.hasOwn(needsValues, value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: object, known: readonly string[]): boolean =>
  Object.keys(value).every((key) => known.includes(key));
