import type { Module } from './briefing.ts';
import { passagesIn } from './passages-in.ts';

/** For each passage the steps whose text cites it, and the questions that rest on it. */
export interface Uses {
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
  readonly questions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finds where passages are used. A step or question counts once, in however many languages it is there. */
export function usesOf(modules: readonly Module[]): Uses {
  const steps = new Map<string, Set<string>>();
  const questions = new Map<string, Set<string>>();
  for (const module of modules) {
    for (const step of module.steps) {
      for (const passage of passagesIn(step.blocks))
        note(steps, passage, `${module.id}/${step.id}`);
      for (const { id, cites } of step.questions) {
        for (const passage of cites) note(questions, passage, `${module.id}/${id}`);
      }
    }
  }
  return { steps, questions };
}

function note(uses: Map<string, Set<string>>, passage: string, user: string): void {
  const users = uses.get(passage);
  if (users) users.add(user);
  else uses.set(passage, new Set([user]));
}
