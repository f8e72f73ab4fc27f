import { simulate, type Course, type Outcome } from './simulate/course.ts';
import { fixed, none, ours } from './simulate/schedules.ts';

const course: Course = { learners: 200, days: 60, perDay: 10, lessonDays: 10, seed: 126 };

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;

const row = (outcome: Outcome): string =>
  [
    outcome.name,
    percent(outcome.afterThreeWeeks),
    percent(outcome.atTheEnd),
    percent(outcome.weakestAtTheEnd),
    outcome.reviews.toFixed(0),
    String(outcome.mostOnADay),
  ].join(' | ');

const outcomes = [none, fixed, () => ours(15)].map((schedule) => simulate(course, schedule));
process.stdout.write(
  [
    `${course.learners} learners, ${course.perDay * course.lessonDays} questions learned in ${course.lessonDays} days, seed ${course.seed}`,
    '',
    '| schedule | remembered 3 weeks after the last lesson | on day 60 | weakest tenth on day 60 | reviews | most on a day |',
    '| --- | --- | --- | --- | --- | --- |',
    ...outcomes.map((outcome) => `| ${row(outcome)} |`),
    '',
  ].join('\n'),
);
