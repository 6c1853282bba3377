/** resource.Quantity: amounts such as 1Gi, 100m or 1e3, read as numbers and written in their canonical form. */

const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/;

/** The amount; undefined when the text is no quantity. */
export function parseQuantity(text: unknown): number | undefined {
  const match = typeof text === 'number' || typeof text === 'string' ? QUANTITY.exec(String(text)) : null;
  if (!match) return undefined;
  const [, digits = '', suffix = '', exponent] = match;
  const factor = exponent === undefined ? (SUFFIXES[suffix] ?? 1) : 10 ** Number(exponent);
  // Fractions of milli and smaller are rounded off, so that sums of them come out even.
  return Math.round(Number(digits) * factor * 1e9) / 1e9;
}

const BINARY = ['Ei', 'Pi', 'Ti', 'Gi', 'Mi', 'Ki'];
const DECIMAL = ['E', 'P', 'T', 'G', 'M', 'k'];

function withLargestSuffix(amount: number, suffixes: readonly string[]): string {
  const suffix = amount === 0 ? '' : (suffixes.find((candidate) => amount % (SUFFIXES[candidate] ?? 1) === 0) ?? '');
  return `${amount / (SUFFIXES[suffix] ?? 1)}${suffix}`;
}

/** An amount as Kubernetes writes a decimal quantity: whole with the largest suffix that leaves it whole, or in milli. */
export function decimalQuantity(amount: number): string {
  return Number.isInteger(amount) ? withLargestSuffix(amount, DECIMAL) : `${Math.ceil(amount * 1000)}m`;
}

/** An amount of bytes with a binary suffix, where it is a whole number of them. */
export function binaryQuantity(amount: number): string {
  return Number.isInteger(amount) ? withLargestSuffix(amount, BINARY) : `${Math.ceil(amount * 1000)}m`;
}

/** In the form of `example`: sums of binary quantities are binary. */
export function quantityLike(example: string | undefined, amount: number): string {
  return example !== undefined && /[KMGTPE]i$/.test(example) ? binaryQuantity(amount) : decimalQuantity(amount);
}
