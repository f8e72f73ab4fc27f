import type { Module } from './briefing.ts';
import { flattened, inlinesIn } from './inlines-in.ts';

/** For each term the steps whose heading or text uses it, as `module/step`, in the order of the modules. */
export function termUses(modules: readonly Module[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { id, steps } of modules) {
    for (const step of steps) {
      for (const node of [...flattened(step.heading), ...inlinesIn(step.blocks)]) {
        if (node.kind !== 'term') continue;
        uses.set(node.term, (uses.get(node.term) ?? new Set()).add(`${id}/${step.id}`));
      }
    }
  }
  return uses;
}
