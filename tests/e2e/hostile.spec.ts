import { join } from 'node:path';
import type { Program } from '../../build/gallery/program.ts';
import { parseInfo } from '../../renderer/briefing/parse-info.ts';
import { asRead, canary, type HostileBriefing } from '../fixtures/hostile/hostile-briefing.ts';
import { hostileBriefings } from '../fixtures/hostile/index.ts';
import { prototypeIds } from '../fixtures/hostile/names.ts';
import { picturesThatAct } from '../fixtures/hostile/pictures.ts';
import { scriptInTexts } from '../fixtures/hostile/script.ts';
import { answer, speak } from './support/learner.ts';
import { writeBriefings } from './support/on-disk.ts';
import { Pace, type Took } from './support/pace.ts';
import { audienceOf } from './support/presenting.ts';
import { expect, test, type Page } from './support/program.ts';
import { Watch } from './support/watch.ts';

test.describe.configure({ timeout: 600_000 });

/** Starts the program on some of the briefings that try to do harm. */
async function startOn(program: Program, briefings: readonly HostileBriefing[]): Promise<Page> {
  const content = join(program.userData, 'content');
  await writeBriefings(content, briefings);
  const page = await program.start({ content });
  await speak(page, 'nl');
  return page;
}

const mostModules = 30;
const mostSteps = 2;
const aside = [
  'glossary',
  'timeline',
  'sources',
  'notes',
  'progress',
  'review',
  'final',
  'present',
];

/** The addresses of what can be opened of a briefing. */
function screensOf(briefing: HostileBriefing): string[] {
  const { info } = parseInfo(asRead(briefing), briefing.id);
  const home = `#/briefing/${briefing.id}`;
  const outlines = info?.outlines.filter(({ language }) => language === 'nl') ?? [];
  const inModules = outlines.slice(0, mostModules).flatMap(({ id, stepIds }, index) => {
    const module = `${home}/module/${id}`;
    const steps = stepIds.slice(0, mostSteps).map((step) => `${module}/step/${step}`);
    return [...steps, ...(index === 0 ? [module, `${module}/pretest`, `${module}/quiz`] : [])];
  });
  const ends = outlines.slice(0, 1).map(({ id }) => `${home}/module/${id}/end`);
  return [...(info ? aside.map((name) => `${home}/${name}`) : []), ...inModules, ...ends];
}

const line = ({ screen, work, longest, whole }: Took): string =>
  `${screen}: ${Math.round(work)} ms of work, ${Math.round(longest)} ms at a time, ${Math.round(whole)} ms in all`;

const groups: Readonly<Record<string, (briefing: HostileBriefing) => boolean>> = {
  'that are large': ({ id }) => /^(?:nested|too-much|much|long|many)/.test(id),
  'that are not': ({ id }) => !/^(?:nested|too-much|much|long|many)/.test(id),
};

for (const [name, isIn] of Object.entries(groups)) {
  test(`of hostile briefings ${name} nothing runs, nothing hangs, and what is wrong is told`, async ({
    program,
  }) => {
    const briefings = hostileBriefings.filter(isIn);
    const page = await startOn(program, briefings);
    const watch = new Watch(program, page);
    const pace = await Pace.on(page);
    for (const briefing of briefings) {
      await test.step(briefing.id, async () => {
        const seen = new Set<HostileBriefing['seen']>();
        for (const screen of [`#/briefing/${briefing.id}`, ...screensOf(briefing)]) {
          await pace.open(screen);
          await watch.nothingRan();
          if ((await page.getByRole('alert').count()) > 0) seen.add('failure');
          if ((await page.getByTestId('module-missing').count()) > 0) seen.add('missing');
          if ((await page.getByTestId('broken').count()) > 0) seen.add('broken');
        }
        process.stdout.write(`${line(pace.slowest())}\n`);
        if (briefing.seen !== 'nothing') expect([...seen]).toContain(briefing.seen);
      });
    }
    await watch.nothingDenied();
  });
}

/** Answers every question of every step of the briefing that is open, and answers how many there were. */
async function answerAll(page: Page, briefing: HostileBriefing, watch: Watch): Promise<number> {
  let answered = 0;
  for (const screen of screensOf(briefing).filter((each) => each.includes('/step/'))) {
    await page.evaluate((to) => (location.hash = to), screen);
    const step = screen.split('/').at(-1) ?? '';
    await page.locator(`[data-test="step"][data-id="${step}"]`).waitFor();
    for (const question of await page.getByTestId('question').all()) {
      await answer(question);
      answered += 1;
      await watch.nothingRan();
    }
  }
  return answered;
}

test('script in every text is shown as text: in lessons, answers, lists and on slides', async ({
  program,
}) => {
  const page = await startOn(program, [scriptInTexts]);
  const watch = new Watch(program, page);
  expect(await answerAll(page, scriptInTexts, watch)).toBeGreaterThan(9);

  const home = `#/briefing/${scriptInTexts.id}`;
  await page.evaluate((to) => (location.hash = to), home);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=');
  await page.getByTestId('search').click();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('sluis');
  await expect(page.getByRole('option').first()).toContainText('sluis', { ignoreCase: true });
  await watch.nothingRan();
  await page.keyboard.press('Escape');

  await page.evaluate((to) => (location.hash = to), `${home}/present`);
  await page.getByTestId('start').click();
  await page.getByTestId('presenter-clock').waitFor();
  const audience = await audienceOf(program);
  const watchAudience = new Watch(program, audience);
  for (let slide = 0; slide < 12; slide += 1) {
    await watchAudience.nothingRan();
    await page.keyboard.press('PageDown');
  }
  await expect(page.getByTestId('presenter-notes')).toBeVisible();
  await watchAudience.nothingDenied();
});

test('ids that are the names of what every object has work like others', async ({ program }) => {
  const page = await startOn(program, [prototypeIds]);
  const watch = new Watch(program, page);
  expect(await answerAll(page, prototypeIds, watch)).toBeGreaterThan(9);
  // What was kept is there again.
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await expect(page.getByTestId('feedback').first()).toBeVisible();
  await watch.nothingRan();
});

test('a picture that would act is an image to the page, even where it is shown all the same', async ({
  program,
}) => {
  const page = await startOn(program, [picturesThatAct]);
  const watch = new Watch(program, page);
  const paths = Object.keys(picturesThatAct.files).filter((path) => path.startsWith('media/'));
  const addresses = paths.map((path) => `briefing://${picturesThatAct.id}/${path}`);
  const shown = await page.evaluate(
    (all) =>
      Promise.all(
        all.map(
          (address) =>
            new Promise<boolean>((resolve) => {
              const image = new Image();
              image.onload = () => resolve(true);
              image.onerror = () => resolve(false);
              image.src = address;
              document.body.append(image);
              image.dispatchEvent(new MouseEvent('click', { bubbles: true }));
            }),
        ),
      ),
    addresses,
  );
  expect(shown.filter(Boolean).length).toBeGreaterThan(5);
  expect(await page.evaluate((name) => Object.hasOwn(window, name), canary)).toBe(false);
  await watch.nothingRan();
  await watch.nothingDenied();
});
