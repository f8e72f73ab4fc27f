import type { Module } from './briefing.ts';
import { flattened } from './inlines-in.ts';
import { passagesIn } from './passages-in.ts';

/** The passages that the text of modules refers to, each once, in order of first mention; those of questions left out. */
export function citesIn(modules: readonly Module[]): string[] {
  const cited = modules.flatMap(({ steps }) =>
    steps.flatMap(({ heading, blocks }) => [
      ...flattened(heading).flatMap((node) => (node.kind === 'passage' ? [node.passage] : [])),
      ...passagesIn(blocks),
    ]),
  );
  return [...new Set(cited)];
}
