import type { Card } from '../progress/projection.ts';
import { retrievability } from './memory.ts';

/** A question that is due. */
export interface DueQuestion {
  readonly module: string;
  readonly question: string;
  readonly card: Card;
  /** The name of what it is confused with; null where the author gave none. */
  readonly confused: string | null;
}

/**
 * Which questions come back today, and in which order.
 *
 * What was wrong while the learner was sure comes first: those errors are corrected best, and do most harm (Butterfield
 * and Metcalfe 2001). Then what is most likely to be forgotten. Of what fits in the day, the questions of a module stay
 * together, in the order of the route; only those that are easily confused with each other are mixed, also across
 * modules.
 *
 * @param modules the ids of the route
 * @param most how many come back at most
 */
export function queueOf(
  due: readonly DueQuestion[],
  modules: readonly string[],
  today: number,
  most: number,
): DueQuestion[] {
  const urgent = [...due].sort((one, other) => byUrgency(one, other, today)).slice(0, most);
  const sure = urgent.filter((one) => sureness(one) > 0);
  const rest = urgent.filter((one) => sureness(one) === 0);
  const inRoute = modules.flatMap((module) => rest.filter((one) => one.module === module));
  return [...sure, ...mixed(inRoute)];
}

/** Above 0 for what the learner was sure of and had wrong. */
const sureness = ({ card }: DueQuestion): number => {
  const { sureAndWrong } = card;
  return sureAndWrong !== null && sureAndWrong > 1 ? sureAndWrong : 0;
};

function byUrgency(one: DueQuestion, other: DueQuestion, today: number): number {
  const bySureness = sureness(other) - sureness(one);
  if (bySureness !== 0) return bySureness;
  return expected(one, today) - expected(other, today);
}

const expected = ({ card }: DueQuestion, today: number): number =>
  retrievability(card, today - card.lastDay);

/** Brings those that are confused with each other to the place of the first of them. */
function mixed(inOrder: readonly DueQuestion[]): DueQuestion[] {
  const placed = new Set<DueQuestion>();
  return inOrder.flatMap((one) => {
    if (placed.has(one)) return [];
    const group =
      one.confused === null ? [one] : inOrder.filter(({ confused }) => confused === one.confused);
    group.forEach((member) => placed.add(member));
    return group;
  });
}
