import { numbers } from '../../renderer/learning/chance.ts';
import { met, recall, unknown, type Remembered } from './memory.ts';
import type { Schedule } from './schedules.ts';

export interface Course {
  readonly learners: number;
  readonly days: number;
  /** Questions that are learned on each of the first days. */
  readonly perDay: number;
  readonly lessonDays: number;
  readonly seed: number;
}

export interface Outcome {
  readonly name: string;
  /** How much is remembered, from 0 to 1, on the mean of learners and questions. */
  readonly afterThreeWeeks: number;
  readonly atTheEnd: number;
  /** Of the least known tenth of the questions at the end. */
  readonly weakestAtTheEnd: number;
  /** Questions that came back, for each learner. */
  readonly reviews: number;
  readonly mostOnADay: number;
}

const threeWeeks = 21;

/** The spread of ease among learners, and among questions. */
const spread = 0.25;

/** Normally distributed numbers (Box and Muller 1958). */
function* normals(seed: number): Generator<number, never> {
  const chance = numbers(seed);
  for (;;) {
    const [one, other] = [1 - chance.next().value, chance.next().value];
    yield Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * other);
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Lets learners go through a course, with the same learners and the same luck for every schedule. */
export function simulate(course: Course, makeSchedule: () => Schedule): Outcome {
  const runs = Array.from({ length: course.learners }, (_, learner) =>
    learn(course, learner, makeSchedule()),
  );
  const atEnd = runs.map((run) => run.atEnd.toSorted((one, other) => one - other));
  return {
    name: makeSchedule().name,
    afterThreeWeeks: mean(runs.map((run) => mean(run.afterThreeWeeks))),
    atTheEnd: mean(atEnd.map(mean)),
    weakestAtTheEnd: mean(atEnd.map((each) => mean(each.slice(0, Math.ceil(each.length / 10))))),
    reviews: mean(runs.map((run) => run.reviews)),
    mostOnADay: Math.max(...runs.map((run) => run.mostOnADay)),
  };
}

function learn({ days, perDay, lessonDays, seed }: Course, learner: number, schedule: Schedule) {
  const ease = normals(seed + learner);
  const luck = numbers(seed + 1_000_003 * (learner + 1));
  const ability = ease.next().value * spread;
  const items = new Map<number, Remembered>();
  const lastLesson = lessonDays - 1;
  let [reviews, mostOnADay] = [0, 0];
  let afterThreeWeeks: number[] = [];

  function answer(number: number, day: number): void {
    const item = items.get(number);
    if (!item) throw new Error(`Item ${number} was never learned`);
    const correct = luck.next().value < recall(item, day);
    schedule.tell(number, day, correct);
    items.set(number, met(item, day));
  }

  for (let day = 0; day < days; day += 1) {
    const asked = schedule.ask(day);
    reviews += asked.length;
    mostOnADay = Math.max(mostOnADay, asked.length);
    asked.forEach((number) => answer(number, day));
    for (let one = 0; day < lessonDays && one < perDay; one += 1) {
      const number = day * perDay + one;
      items.set(number, met(unknown(ability + ease.next().value * spread), day));
      answer(number, day);
    }
    if (day === lastLesson + threeWeeks) afterThreeWeeks = known(items, day);
  }
  return { reviews, mostOnADay, afterThreeWeeks, atEnd: known(items, days) };
}

const known = (items: ReadonlyMap<number, Remembered>, day: number): number[] =>
  [...items.values()].map((item) => recall(item, day));
