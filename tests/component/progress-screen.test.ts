import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { MemoryPlatform } from '../../renderer/platform/memory.ts';
import { History } from '../../build/gallery/history.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, filled, nl } from './support/texts.ts';

const begin = { module: 'begin' };
const hour = 60;

/** A machine on which a learner did something before. */
async function platformWith(
  live: (history: History) => void,
  launch?: Parameters<typeof proefPlatform>[0],
): Promise<MemoryPlatform> {
  const platform = proefPlatform(launch);
  const history = new History('proef', platform.now());
  live(history);
  for (const record of history.records) await platform.record(record);
  return platform;
}

/** Four weeks of one learner: two modules, each question known differently. */
function fourWeeks(history: History): void {
  history.enter(40, { ...begin, step: 'opening' });
  history.study(40, 'begin', hour);
  history.enter(9, { ...begin, step: 'melden' });
  history.study(9, 'begin', 3 * hour);
  history.answer(9, { ...begin, question: 'hoe-laat', correct: true });
  history.answer(9, { ...begin, question: 'zondag', correct: true });
  history.enter(1, { module: 'vervolg', step: 'storm' });
  history.study(1, 'vervolg', 20);
  history.answer(1, { module: 'vervolg', question: 'storm-dicht', correct: false });
  history.answer(1, { ...begin, question: 'zondag', correct: true, occasion: 'review' });
}

const section = async (heading: string) =>
  within(await screen.findByRole('region', { name: heading }));
/** The cells of a table, row by row. */
const cellsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const name = cell.querySelector('[aria-hidden="true"].name')?.textContent ?? '';
        return (cell.textContent ?? '').replace(name, '').replaceAll(/\s+/g, ' ').trim();
      }),
    );
const tableIn = (part: Awaited<ReturnType<typeof section>>, name: string) =>
  cellsOf(part.getByRole('table', { name, hidden: true }));

describe('my progress', () => {
  it('is reached from the modules on the home screen', async () => {
    await openAt(at.home);
    await userEvent.click(await screen.findByRole('link', { name: nl.study.title }));
    expect(await screen.findByRole('heading', { level: 1, name: nl.study.empty })).toBeVisible();
  });

  it('says what will be here, as long as nothing was studied', async () => {
    await openAt(at.progress);
    expect(await screen.findByRole('heading', { name: nl.study.empty })).toHaveFocus();
    expect(screen.getByText(nl.study.emptyMore)).toBeVisible();
    expect(screen.getByRole('link', { name: nl.study.toHome })).toHaveAttribute('href', '/');
  });

  it('says that it is looking', async () => {
    const platform = proefPlatform();
    Object.assign(platform, { projections: () => new Promise<never>(() => undefined) });
    await openAt(at.progress, platform);
    expect(await screen.findByText(nl.study.loading)).toBeInTheDocument();
  });

  it('says so when it cannot be read, and tries again', async () => {
    const platform = await platformWith(fourWeeks);
    const { projections } = platform;
    Object.assign(platform, { projections: () => Promise.reject(new Error('a bug')) });
    await openAt(at.progress, platform);
    expect(await screen.findByRole('heading', { name: nl.study.failed })).toBeVisible();
    Object.assign(platform, { projections });
    await userEvent.click(screen.getByRole('button', { name: nl.study.tryAgain }));
    expect(await screen.findByRole('heading', { level: 1, name: nl.study.title })).toBeVisible();
  });

  it('says how long one studied in four weeks, and in all, with a table by day', async () => {
    await openAt(at.progress, await platformWith(fourWeeks));
    const time = await section('Je studeerde 3 uur en 20 minuten in de laatste vier weken');
    expect(time.getByText(/Dat was op 2 dagen\./)).toHaveTextContent(
      'Je gaf 4 antwoorden; daarvan 1 bij het herhalen.',
    );
    expect(
      time.getByText(filled(nl.study.time.ever, { time: '4 uur en 20 minuten' })),
    ).toBeVisible();
    expect(time.getByRole('img')).toHaveAccessibleName(
      /op 2 dagen, het langst op zaterdag 14 november: 3 uur/,
    );
    const rows = tableIn(time, nl.study.time.table);
    expect(rows).toHaveLength(28);
    expect(rows[0]).toEqual(['maandag 23 november', '–', '0', '0']);
    expect(rows[1]).toEqual(['zondag 22 november', '20 minuten', '2', '1']);
    expect(rows[9]).toEqual(['zaterdag 14 november', '3 uur', '2', '0']);
  });

  it('says how far one is in each module, and leads there', async () => {
    await openAt(at.progress, await platformWith(fourWeeks));
    const modules = await section('Je bent begonnen aan 2 van de 3 modules');
    expect(tableIn(modules, nl.study.modules.table)).toEqual([
      ['De sluis gaat open', '80% gedaan', '14 november 2026'],
      ['Als het stormt', '66% gedaan', '22 november 2026'],
      ['Alle soorten vragen', 'Nog niet begonnen', '–'],
    ]);
    expect(modules.getByRole('link', { name: 'Als het stormt' })).toHaveAttribute(
      'href',
      at.module('vervolg'),
    );
  });

  it('says of each passage what is still known, the weakest first, and where to read it', async () => {
    await openAt(at.progress, await platformWith(fourWeeks));
    const knowledge = await section(
      (await screen.findByText(/Van wat je is gevraagd, weet je/)).textContent ?? '',
    );
    expect(knowledge.getByText(/Je beantwoordde 3 van de 15 vragen\./)).toBeVisible();
    const rows = tableIn(knowledge, nl.study.knowledge.table);
    expect(rows.map(([passage, , asked, step]) => [passage, asked, step])).toEqual([
      ['Deel B, punt 1', '1 van 6', 'Bij storm blijft de sluis dicht'],
      ['Deel A, punt 1', '2 van 6', 'Wanneer gaat de sluis open?'],
      ['Deel A, punt 2', '0 van 9', 'Bij wie meldt een schip zich?'],
    ]);
    const [weakest, strongest, unasked] = rows.map(([, expected]) => expected ?? '');
    expect(parseInt(weakest ?? '')).toBeLessThan(parseInt(strongest ?? ''));
    expect(unasked).toBe(nl.study.knowledge.notAsked);
    expect(knowledge.getByRole('link', { name: 'Wanneer gaat de sluis open?' })).toHaveAttribute(
      'href',
      at.step('begin', 'opening'),
    );
  });

  it('says how to be asked how sure one is, as long as one was not', async () => {
    await openAt(at.progress, await platformWith(fourWeeks));
    const calibration = await section(nl.study.calibration.none);
    expect(calibration.getByRole('link')).toHaveAttribute('href', at.settings);
    expect(calibration.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says how often one was right with each certainty, and what that means', async () => {
    const platform = await platformWith((history) => {
      for (let index = 0; index < 16; index += 1) {
        const question = { ...begin, question: 'hoe-laat', attempt: index + 1 };
        history.answer(3, { ...question, certainty: 3, correct: index < 9 });
        if (index < 12) history.answer(3, { ...question, certainty: 2, correct: index < 9 });
        if (index < 3) history.answer(3, { ...question, certainty: 1, correct: false });
      }
    });
    await openAt(at.progress, platform);
    const calibration = await section(nl.study.calibration.heading['too-sure']);
    expect(tableIn(calibration, nl.study.calibration.table)).toEqual([
      ['Niet zeker', '0 van 3 (0%)', '0% tot 67%', '0', 'Nog te weinig antwoorden'],
      ['Tamelijk zeker', '9 van 12 (75%)', '67% tot 80%', '+12', 'Goed ingeschat'],
      ['Heel zeker', '9 van 16 (56%)', '80% tot 100%', '-15', 'Te zeker'],
    ]);
    expect(calibration.getByRole('img')).toHaveAccessibleName(/Heel zeker: 9 van 16 \(56%\)/);
  });

  it('says what comes back in two weeks, what is overdue today', async () => {
    const platform = await platformWith((history) => {
      fourWeeks(history);
      history.answer(0, { module: 'vervolg', question: 'waarom-dicht', correct: true });
    });
    await openAt(at.progress, platform);
    const ahead = await section('De komende twee weken komen er 3 vragen terug');
    const rows = tableIn(ahead, nl.study.forecast.table);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual(['maandag 23 november', '2']);
    const sum = rows.reduce((total, [, questions]) => total + Number(questions), 0);
    expect(sum).toBe(3);
    expect(ahead.getByText(/Vandaag komen er 2 terug/)).toHaveTextContent('ten hoogste 15 per dag');
  });

  it('says it in the other language when that is picked, and stays where it is', async () => {
    const platform = await platformWith(fourWeeks);
    await openAt(at.progress, platform);
    await screen.findByRole('heading', { level: 1, name: nl.study.title });
    await userEvent.click(screen.getByRole('button', { name: nl.language.own.en }));
    const time = await section('You studied 3 hours and 20 minutes in the last four weeks');
    expect(tableIn(time, en.study.time.table)[1]?.[0]).toBe('Sunday 22 November');
    const knowledge = await screen.findByRole('link', { name: 'When does the lock open?' });
    expect(knowledge).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('button', { name: en.language.own.nl })).toHaveFocus();
  });
});
