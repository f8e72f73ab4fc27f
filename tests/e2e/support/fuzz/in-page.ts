import type { Attempt } from './requests.ts';
import type { SpecialName } from './specials.ts';

/** What came of an attempt. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: unknown }
  /** Thrown in the page: the call did not get across. */
  | { readonly kind: 'thrown'; readonly message: string }
  | { readonly kind: 'hangs' };

/** Runs in the page, and so is closed in itself: makes the calls one after the other on the bridge with this name. */
export async function tryAll({
  bridge,
  attempts,
  patience,
}: {
  readonly bridge: string;
  readonly attempts: readonly Attempt[];
  /** In milliseconds. */
  readonly patience: number;
}): Promise<Outcome[]> {
  const nested = (levels: number, times: number): unknown => {
    let value: unknown = 'x';
    for (let level = 0; level < levels; level += 1) value = Array(times).fill(value);
    return value;
  };
  const makers: Readonly<Record<SpecialName, () => unknown>> = {
    function: () => () => undefined,
    symbol: () => Symbol('x'),
    promise: () => Promise.resolve('x'),
    bigint: () => 1n,
    date: () => new Date(0),
    map: () => new Map([['id', 'proef']]),
    error: () => new Error('x'),
    bytes: () => new Uint8Array(9),
    buffer: () => new ArrayBuffer(9),
    blob: () => new Blob(['x']),
    element: () => document.body,
    window: () => window,
    instance: () =>
      new (class Request {
        id = 'proef';
      })(),
    thenable: () => ({ id: 'proef', then: () => undefined }),
    boxed: () => Object('proef'),
    holes: () => Object.assign(Array(4), { 1: 'a' }),
    'own prototype': () =>
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    'no prototype': () => Object.assign(Object.create(null), { id: 'proef' }),
    'throwing getter': () => ({
      get id() {
        throw new Error('no');
      },
    }),
    'holds itself': () => {
      const value: unknown[] = [];
      value.push(value);
      return value;
    },
    'ten times ten': () => nested(12, 10),
    deep: () => nested(900, 1),
    'huge text': () => 'x'.repeat(20_000_000),
    'many items': () => Array(300_000).fill(0),
    'many keys': () =>
      Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])),
    'too deep': () => nested(5_000, 1),
    proxy: () => new Proxy({ id: 'proef' }, {}),
    'revoked proxy': () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    'weak map': () => new WeakMap(),
    'detached buffer': () => {
      const buffer = new ArrayBuffer(9);
      structuredClone(buffer, { transfer: [buffer] });
      return buffer;
    },
  };
  const isMade = (name: unknown): name is SpecialName =>
    typeof name === 'string' && Object.hasOwn(makers, name);
  const made = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map(made);
    const name: unknown = Reflect.get(value, '$special');
    if (isMade(name)) return makers[name]();
    const times: unknown = Reflect.get(value, '$repeat');
    if (typeof times === 'number') {
      const repeated = Array(times).fill(made(Reflect.get(value, 'value')));
      return Array.isArray(repeated[0]) ? repeated.flat() : repeated;
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, made(inner)]));
  };
  const late = (): Promise<Outcome> =>
    new Promise((resolve) => setTimeout(() => resolve({ kind: 'hangs' }), patience));

  async function attempt({ domain, call, given }: Attempt): Promise<Outcome> {
    try {
      const slice: object = Reflect.get(Reflect.get(window, bridge), domain);
      const reply: unknown = await Reflect.apply(Reflect.get(slice, call), slice, given.map(made));
      return { kind: 'reply', reply };
    } catch (error) {
      return { kind: 'thrown', message: error instanceof Error ? error.message : String(error) };
    }
  }

  const outcomes: Outcome[] = [];
  for (const each of attempts) {
    const outcome = await Promise.race([attempt(each), late()]);
    outcomes.push(outcome);
    if (outcome.kind === 'hangs') break;
  }
  return outcomes;
}
