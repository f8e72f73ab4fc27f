/**
 * What only a page can make, by name, and whether Electron's context bridge hands it on. What it does not, it refuses
 * itself with an exception in the page, before any code of ours is reached.
 */
export const specials = {
  function: { isCarried: true },
  symbol: { isCarried: true },
  promise: { isCarried: true },
  bigint: { isCarried: true },
  date: { isCarried: true },
  map: { isCarried: true },
  error: { isCarried: true },
  bytes: { isCarried: true },
  buffer: { isCarried: true },
  blob: { isCarried: true },
  element: { isCarried: true },
  window: { isCarried: true },
  instance: { isCarried: true },
  thenable: { isCarried: true },
  boxed: { isCarried: true },
  holes: { isCarried: true },
  'own prototype': { isCarried: true },
  'no prototype': { isCarried: true },
  'throwing getter': { isCarried: true },
  'ten times ten': { isCarried: true },
  deep: { isCarried: true },
  'huge text': { isCarried: true },
  'many items': { isCarried: true },
  'many keys': { isCarried: true },
  'holds itself': { isCarried: false },
  'too deep': { isCarried: false },
  proxy: { isCarried: false },
  'revoked proxy': { isCarried: false },
  'weak map': { isCarried: false },
  'detached buffer': { isCarried: false },
} as const satisfies Readonly<Record<string, { readonly isCarried: boolean }>>;

export type SpecialName = keyof typeof specials;

const names: ReadonlySet<string> = new Set(Object.keys(specials));
const isName = (name: unknown): name is SpecialName => typeof name === 'string' && names.has(name);

/** The names of those that a value asks the page to put in it by `{ $special: name }`, at whatever depth. */
export function specialsIn(value: unknown): SpecialName[] {
  if (typeof value !== 'object' || value === null) return [];
  const name: unknown = Reflect.get(value, '$special');
  return isName(name) ? [name] : Object.values(value).flatMap(specialsIn);
}
