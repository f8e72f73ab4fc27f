import { join } from 'node:path';
import type { Bench, Result } from './support/bench.ts';
import { inTurn } from './support/in-turn.ts';
import { moduleId, questionId, writeLargeBriefing } from './support/large-briefing.ts';
import { makeLearner } from './support/learner-folder.ts';
import { programFolder, Started, type Wanted } from './support/started.ts';
import { median, spread } from './support/statistics.ts';
import { inTemporaryFolder } from './support/temporary.ts';

const rounds = 7;
const questions = 20;
/** Per question. */
const answers = 10;
const id = 'groot';

/** A program with a briefing of so many modules, all of whose questions were answered often. */
async function withModules(folder: string, modules: number, seed: number): Promise<Wanted> {
  const content = join(folder, `content-${modules}`);
  await writeLargeBriefing(content, { id, modules, questions, seed });
  const wanted = { folder: programFolder, userData: join(folder, `data-${modules}`), content };
  const asked = Array.from({ length: modules * questions }, (_, at) => {
    const module = Math.floor(at / questions);
    return { module: moduleId(module), question: questionId(module, at % questions) };
  });
  await makeLearner(wanted, { briefing: id, asked, events: asked.length * answers, seed });
  return wanted;
}

async function launch(wanted: Wanted): Promise<number> {
  const started = await Started.start(wanted);
  await started.page.getByTestId('module-link').first().waitFor();
  await started.end();
  return started.usableAfter;
}

const measure = (seed: number): Promise<readonly Result[]> =>
  inTemporaryFolder(async (folder) => {
    const small = await withModules(folder, 10, seed);
    const large = await withModules(folder, 1000, seed);
    const samples = await inTurn(rounds, {
      small: () => launch(small),
      large: () => launch(large),
    });
    return [
      {
        name: 'open home with 1,000 modules, 20,000 questions, 200,000 events',
        ours: median(samples.large),
        reference: median(samples.small),
        spread: spread(samples.large),
        unit: 'ms',
        n: rounds,
        mark: { on: 'ratio', most: 1.5 },
      },
    ];
  });

const largeHome: Bench = {
  what: 'from the start of the process until home can be used; the reference is the same with 10 modules, 200 questions, 2,000 events.',
  measure,
};
export default largeHome;
