/**
 * Why a generation stopped, in words for the person who started it: what is wrong, where, and what to do. Anything else
 * that is thrown is a fault of the generator itself.
 */
export class GenerationError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'GenerationError';
  }
}
