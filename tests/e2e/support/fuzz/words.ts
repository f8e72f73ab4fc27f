import fc from 'fast-check';
import { specials } from './specials.ts';

/** Words that mean something to an object, a path, a query, a page or a number. */
export const words = [
  ...['', ' ', '\0', '\u202E', '😀', '\uD800', '9'.repeat(400), 'NaN', '1e999', '-1'],
  ...['__proto__', 'constructor', 'toString', 'then', '$special'],
  ...['.', '..', '../../x', '..\\..\\x', '/etc/passwd', 'C:\\x', 'con', 'a/b', '%2e%2e', '~/x'],
  ...['briefing.yaml', 'media/a.svg', 'media/../../x.md', 'nl/een.md'],
  ...["'; drop table events; --", '<img src=x onerror=x>', '{{ x }}'],
  ...['javascript:x', 'file:///etc/passwd', 'https://a.nl', 'https://u:p@a.nl', 'https://'],
];

/** Anything at all. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...Object.keys(specials)).map(($special) => ({ $special })),
  fc.constantFrom(...words),
  fc.constantFrom(null, undefined, NaN, -0, Infinity, -1, 0.5, 2 ** 53, true, [], {}),
  fc.jsonValue({ maxDepth: 3 }),
);
