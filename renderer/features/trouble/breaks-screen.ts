/**
 * Where an error leaves a component without what it should show: its set-up, its drawing, its update. Vue names the
 * place in words, and where it is built for production by the number at the end of an address.
 * https://vuejs.org/error-reference/#runtime-errors
 */
const places: ReadonlySet<string> = new Set([
  'setup function',
  'render function',
  'component update',
  'https://vuejs.org/error-reference/#runtime-0',
  'https://vuejs.org/error-reference/#runtime-1',
  'https://vuejs.org/error-reference/#runtime-15',
]);

/**
 * Whether a screen is broken by an error; after one elsewhere, as in a click, it still stands.
 *
 * @param place where Vue met the error, as it tells an error handler
 */
export const breaksScreen = (place: string): boolean => places.has(place);
