/** Reads the lists of schema/: YAML whose form a JSON schema describes. What the entries mean is for who asked. */
import type { ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { GenerationError } from './failure.ts';

/**
 * @param origin what the messages call the text
 * @throws GenerationError naming the place in the file, where its form is wrong
 */
export function parseChecked<T>(text: string, validate: ValidateFunction<T>, origin: string): T {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new GenerationError(`${origin} is not YAML: ${String(cause)}`, { cause });
  }
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  const detail = Object.values(error?.params ?? {}).join(', ');
  throw new GenerationError(`${origin}${error?.instancePath ?? ''} ${error?.message ?? 'is wrong'}: ${detail}`);
}
