/** Kubernetes' LabelSelector: matching it here, and writing it as the API server's query wants it. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly string[];
  }[];
}

type Expression = NonNullable<LabelSelector['matchExpressions']>[number];
type Labels = Readonly<Record<string, string>>;

interface Operator {
  readonly matches: (value: string | undefined, values: readonly string[]) => boolean;
  readonly text: (key: string, values: readonly string[]) => string;
}

// NotIn matches what lacks the label, as it does in the API server.
const operators: Readonly<Record<Expression['operator'], Operator>> = {
  In: {
    matches: (value, values) => value !== undefined && values.includes(value),
    text: (key, values) => `${key} in (${values.join(',')})`,
  },
  NotIn: {
    matches: (value, values) => value === undefined || !values.includes(value),
    text: (key, values) => `${key} notin (${values.join(',')})`,
  },
  Exists: { matches: (value) => value !== undefined, text: (key) => key },
  DoesNotExist: { matches: (value) => value === undefined, text: (key) => `!${key}` },
};

/** Whether labels fulfil every requirement of a selector; an empty selector matches everything. */
export function matchesSelector(selector: LabelSelector, labels: Labels): boolean {
  const equal = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  const fits = ({ key, operator, values = [] }: Expression): boolean =>
    operators[operator].matches(labels[key], values);
  return equal && (selector.matchExpressions ?? []).every(fits);
}

/** The value of the API server's `labelSelector` query parameter; empty for a selector that matches everything. */
export function selectorText(selector: LabelSelector): string {
  const equal = Object.entries(selector.matchLabels ?? {}).map(([key, value]) => `${key}=${value}`);
  const others = (selector.matchExpressions ?? []).map(({ key, operator, values = [] }) =>
    operators[operator].text(key, values),
  );
  return [...equal, ...others].join(',');
}
