import fc from 'fast-check';
import { z } from 'zod';
import { words } from './words.ts';

/** What exists in the program that is tried, so that a request can hit something. */
export interface Known {
  readonly ids: readonly string[];
  readonly uuids: readonly string[];
}

type Schema = z.core.JSONSchema.JSONSchema;

/** Requests that fit a schema, or nearly: what it cannot say as JSON Schema is left to chance. */
export function fitting(request: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  if (request instanceof z.ZodUndefined) return fc.constant(undefined);
  return valueOf(z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' }), known);
}

function valueOf(schema: Schema | boolean | undefined, known: Known): fc.Arbitrary<unknown> {
  if (typeof schema !== 'object') return fc.jsonValue({ maxDepth: 2 });
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((one) => valueOf(one, known)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return text(schema, known);
    case 'integer':
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(schema, known);
    case 'object':
      return object(schema, known);
    default:
      return fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.uint8Array({ maxLength: 20 }));
  }
}

const some = 60;

function text(
  { format, pattern, minLength, maxLength }: Schema,
  known: Known,
): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...known.uuids), fc.uuid());
  // That of an id.
  if (pattern?.includes('A-Za-z')) return fc.constantFrom(...known.ids);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const least = minLength ?? 0;
  const size = { minLength: least, maxLength: Math.max(least, Math.min(maxLength ?? some, some)) };
  return fc.oneof(fc.string(size), fc.constantFrom(...words));
}

function number({ type, minimum = -10, maximum = 2e12 }: Schema): fc.Arbitrary<number> {
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  const small = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 3) });
  const any = fc.maxSafeInteger().map((n) => Math.min(Math.max(n, minimum), maximum));
  return fc.oneof(small, any);
}

function list({ items, minItems, maxItems }: Schema, known: Known): fc.Arbitrary<unknown> {
  const size = { minLength: minItems ?? 0, maxLength: Math.min(maxItems ?? 3, 3) };
  return fc.array(valueOf(Array.isArray(items) ? items[0] : items, known), size);
}

function object(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object') {
    const keys = fc.oneof(fc.constantFrom(...known.ids), fc.constantFrom('constructor', 'a/b'));
    return fc.dictionary(keys, valueOf(additionalProperties, known), { maxKeys: 3 });
  }
  const fields = Object.entries(properties).map(([name, inner]) => [
    name,
    // A PIN makes later calls wait; it has tests of its own.
    name === 'newPin' ? fc.constant(null) : valueOf(inner, known),
  ]);
  const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(fields);
  return fc.record(model, { requiredKeys: required });
}
