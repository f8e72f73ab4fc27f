import fc from 'fast-check';
import type { z } from 'zod';
import type { WindowKind } from '../../../../electron/contract/bridge.ts';
import { calls } from '../../../../electron/contract/calls.ts';
import { changed, changes } from './broken.ts';
import { fitting, type Known } from './fitting.ts';
import { junk } from './words.ts';

/** A call with its arguments, in which stand-ins are left for what only a page can make, and for what repeats. */
export interface Attempt {
  readonly domain: string;
  readonly call: string;
  readonly given: readonly unknown[];
}

/** A call as the contract states it. */
export interface Stated {
  readonly domain: string;
  readonly call: string;
  readonly request: z.ZodType;
  readonly reply: z.ZodType;
}

/** All calls that a kind of window may make. */
export const callsOf = (kind: WindowKind): Stated[] =>
  Object.entries(calls).flatMap(([domain, inDomain]) =>
    Object.entries(inDomain).flatMap(([call, spec]) => {
      const windows: readonly string[] = 'windows' in spec ? spec.windows : ['learner'];
      const { request, reply } = spec;
      return windows.includes(kind) ? [{ domain, call, request, reply }] : [];
    }),
  );

function given(request: z.ZodType, known: Known): fc.Arbitrary<readonly unknown[]> {
  const sound = fitting(request, known);
  const broken = fc.tuple(sound, changes).map(([value, all]) => all.reduce(changed, value));
  return fc.oneof(
    { weight: 4, arbitrary: sound.map((value) => [value]) },
    { weight: 6, arbitrary: broken.map((value) => [value]) },
    { weight: 1, arbitrary: fc.array(junk, { maxLength: 4 }) },
  );
}

/** Calls of a kind of window, with requests that fit, nearly fit, or are nothing like it. */
export const attempts = (kind: WindowKind, known: Known): fc.Arbitrary<Attempt> =>
  fc.oneof(
    ...callsOf(kind).map(({ domain, call, request }) =>
      given(request, known).map((each): Attempt => ({ domain, call, given: each })),
    ),
  );
