/** Label selectors as objects have them (matchLabels, matchExpressions): what they select, and whether they are well-formed. */

import { invalidValue, required } from '../core/causes.ts';
import type { Cause } from '../core/causes.ts';

export interface LabelSelector {
  matchLabels?: Record<string, string>;
  matchExpressions?: LabelExpression[];
}

export interface LabelExpression {
  key: string;
  operator: string;
  values?: string[];
}

type Labels = Readonly<Record<string, string>>;
type Test = (value: string | undefined, values: readonly string[]) => boolean;

const OPERATORS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['In', (value, values) => value !== undefined && values.includes(value)],
  ['NotIn', (value, values) => value === undefined || !values.includes(value)],
  ['Exists', (value) => value !== undefined],
  ['DoesNotExist', (value) => value === undefined],
]);
const WITH_VALUES = ['In', 'NotIn'];
const KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** An empty selector selects everything. */
export function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Labels): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => OPERATORS.get(operator)?.(labels[key], values) ?? false)
  );
}

/** What is wrong with the selector at `field`; none when it can be used. */
export function selectorCauses({ matchLabels = {}, matchExpressions = [] }: LabelSelector, field: string): Cause[] {
  const labels = Object.keys(matchLabels)
    .filter((key) => !KEY.test(key))
    .map((key) => invalidValue(`${field}.matchLabels`, key, 'not a label key'));
  const expressions = matchExpressions.flatMap((item, i) => expressionCauses(item, `${field}.matchExpressions[${i}]`));
  return [...labels, ...expressions];
}

function expressionCauses({ key, operator, values = [] }: LabelExpression, field: string): Cause[] {
  const needsValues = WITH_VALUES.includes(operator);
  const onValues = needsValues
    ? values.length === 0 && required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'")
    : values.length > 0 && {
        reason: 'FieldValueForbidden',
        message: "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
        field: `${field}.values`,
      };
  const causes = OPERATORS.has(operator)
    ? [onValues]
    : [invalidValue(`${field}.operator`, operator, 'not a valid selector operator')];
  const onKey = KEY.test(key) ? [] : [invalidValue(`${field}.key`, key, 'not a label key')];
  return [...causes.filter((cause) => cause !== false), ...onKey];
}
