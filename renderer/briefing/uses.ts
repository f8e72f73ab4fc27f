import type { Question } from '../learning/questions/question.ts';
import type { Module } from './briefing.ts';
import { passagesIn } from './passages-in.ts';

/** For each passage the steps whose text cites it, and the questions that rest on it. */
export interface Uses {
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
  /** By `module/question`. */
  readonly questions: ReadonlyMap<string, ReadonlyMap<string, Question>>;
  /** How many questions there are, whatever they rest on. */
  readonly asked: number;
}

/** In how many ways a passage is tested. */
export interface Testing {
  readonly questions: number;
  readonly kinds: number;
  readonly levels: number;
}

/** Finds where passages are used. A step or question counts once, in however many languages it is there. */
export function usesOf(modules: readonly Module[]): Uses {
  const steps = new Map<string, Set<string>>();
  const questions = new Map<string, Map<string, Question>>();
  const asked = new Set<string>();
  for (const module of modules) {
    for (const step of module.steps) {
      for (const passage of passagesIn(step.blocks)) {
        const users = steps.get(passage) ?? new Set();
        steps.set(passage, users.add(`${module.id}/${step.id}`));
      }
      for (const question of step.questions) {
        const id = `${module.id}/${question.id}`;
        asked.add(id);
        for (const passage of question.cites) {
          const users = questions.get(passage) ?? new Map<string, Question>();
          questions.set(passage, users.set(id, question));
        }
      }
    }
  }
  return { steps, questions, asked: asked.size };
}

/** How a passage is tested, in numbers. */
export function testingOf(passage: string, { questions }: Uses): Testing {
  const asked = [...(questions.get(passage)?.values() ?? [])];
  return {
    questions: asked.length,
    kinds: new Set(asked.map(({ kind }) => kind)).size,
    levels: new Set(asked.map(({ level }) => level)).size,
  };
}
