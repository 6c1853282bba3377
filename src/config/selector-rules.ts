/** Kubernetes' rule about the values of label selectors: In and NotIn need some, Exists and DoesNotExist take none. */
import type { LabelSelector } from './config.ts';
import type { Partially } from './draft.ts';
import { found } from './problem.ts';
import type { Finding, KeyPath } from './problem.ts';
import type { Rule } from './rules.ts';

const needsValues: Readonly<Record<string, boolean>> = { In: true, NotIn: true, Exists: false, DoesNotExist: false };

const valuesFitOperators: Rule = ({ namespaceSelector, chassis }) => [
  ...checkSelector(namespaceSelector, ['namespaceSelector']),
  ...(chassis ?? []).flatMap((entry, index) => checkSelector(entry?.selector, ['chassis', index, 'selector'])),
];

export const selectorRules: readonly Rule[] = [valuesFitOperators];

function checkSelector(selector: Partially<LabelSelector> | undefined, path: KeyPath): readonly Finding[] {
  return (selector?.matchExpressions ?? []).flatMap((expression, index) => {
    const operator = expression?.operator;
    if (operator === undefined || needsValues[operator] === (expression?.values !== undefined)) return [];
    const here = [...path, 'matchExpressions', index, 'values'];
    return needsValues[operator] === true
      ? [found(here, 'is missing', `add the values that ${operator} compares with`, 'key')]
      : [found(here, `${operator} takes no values`, 'remove the key', 'key')];
  });
}
