import type {
  CaseOption,
  CaseQuestion,
  CaseTurn,
} from '../../../renderer/learning/questions/question.ts';
import { piecesOf, type Act, type Answer } from './answer.ts';

/** Goes through a case from turn to turn, as `decide` says, and hears what comes of each decision. */
export function playCase(
  { turns }: CaseQuestion,
  decide: (turn: CaseTurn) => CaseOption | null,
): Answer {
  const acts: Act[] = [];
  const told: string[] = [];
  for (let turn = turns[0]; turn;) {
    const option = decide(turn);
    acts.push({ does: 'decide', option: option?.id ?? '', isLast: !option?.leadsTo });
    told.push(...piecesOf(option?.consequence ?? null));
    turn = turns.find(({ id }) => id === option?.leadsTo);
  }
  return { acts, told };
}
