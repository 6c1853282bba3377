/**
 * Kubernetes quantities (`2Gi`, `1.5G`, `500m`, `1e9`). client-node has a parser, but it throws on a fraction with a
 * suffix (`1.5Gi`), which the API server accepts.
 */
const multipliers: Readonly<Record<string, number>> = {
  '': 1,
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
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

/** The number that a quantity stands for; undefined where the text is none, or one beyond all numbers. */
export function parseQuantity(quantity: string | number): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([KMGTPE]i|[numkMGTPE])?$/.exec(String(quantity).trim());
  const multiplier = multipliers[match?.[2] ?? ''];
  const value = match && multiplier !== undefined ? Number(match[1]) * multiplier : NaN;
  return Number.isFinite(value) ? value : undefined;
}
