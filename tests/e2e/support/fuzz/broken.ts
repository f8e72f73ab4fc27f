import fc from 'fast-check';
import { specialsIn } from './specials.ts';
import { junk, words } from './words.ts';

type How =
  | { readonly kind: 'put'; readonly value: unknown }
  | { readonly kind: 'drop' }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'repeat'; readonly times: number };

/** A change of one part of a value: of the whole, or of something in it. */
type Change = How & { readonly at: number };

const at = fc.nat({ max: 200 });

const small: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ at, kind: fc.constant('put'), value: junk }),
  fc.record({ at, kind: fc.constant('drop') }),
  fc.record({ at, kind: fc.constant('add'), key: fc.constantFrom(...words), value: junk }),
);
const repeat: fc.Arbitrary<Change> = fc.record({
  at,
  kind: fc.constant('repeat'),
  times: fc.constantFrom(2, 600, 20_000),
});

/** Some changes; of those that repeat one at most, or nothing could hold what becomes of it. */
export const changes: fc.Arbitrary<Change[]> = fc.oneof(
  fc.array(small, { minLength: 1, maxLength: 3 }),
  fc.tuple(small, repeat),
  fc.tuple(repeat),
);

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
    ? Object.keys(value)
    : [];

/** The value with the change in it; what repeats is left to the page, for it is much to hand over. */
export function changed(value: unknown, { at: part, ...how }: Change): unknown {
  const keys = keysOf(value);
  const places = keys.length + 1;
  const key = keys[part % places];
  if (key === undefined) return replaced(value, how);
  const entries = Object.entries(Object(value)).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (how.kind === 'drop') return [];
    return [[name, changed(inner, { at: Math.floor(part / places), ...how })]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function replaced(value: unknown, how: How): unknown {
  switch (how.kind) {
    case 'put':
      return how.value;
    case 'add':
      return Array.isArray(value)
        ? [...value, how.value]
        : { ...Object(value), [how.key]: how.value };
    case 'repeat':
      // What only a page can make is large enough.
      return { $repeat: specialsIn(value).length > 0 ? 2 : how.times, value };
    case 'drop':
      return undefined;
  }
}
