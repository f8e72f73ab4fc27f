import { partSeed, shuffle } from '../chance.ts';
import type { CaseOption, CaseQuestion, CaseTurn } from './question.ts';

export interface Decision {
  readonly turn: CaseTurn;
  readonly option: CaseOption;
}

/** How far a learner came in a case. */
export interface CasePath {
  readonly decisions: readonly Decision[];
  /** The turn that is to be decided; null when the case has ended. */
  readonly open: CaseTurn | null;
}

/** Follows the picks of a learner, in order, from the first turn on; null when they are no way through this case. */
export function pathOf(
  { turns }: CaseQuestion,
  picks: readonly { readonly turn: string; readonly option: string }[],
): CasePath | null {
  const decisions: Decision[] = [];
  let open = turns[0] ?? null;
  for (const pick of picks) {
    const turn = open?.id === pick.turn ? open : null;
    const option = turn?.options.find(({ id }) => id === pick.option);
    if (!turn || !option) return null;
    decisions.push({ turn, option });
    open = turns.find(({ id }) => id === option.leadsTo) ?? null;
  }
  return { decisions, open };
}

/** The options of a turn as they are shown. Each turn has an order of its own, so that no place is the right one. */
export const turnOptions = ({ id, options }: CaseTurn, seed: number): CaseOption[] =>
  shuffle(options, partSeed(seed, id));
