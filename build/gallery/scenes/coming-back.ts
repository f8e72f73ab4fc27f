import { History } from '../history.ts';
import { find, type Scene } from './scene.ts';

/** A learner who was here before: answers of some days ago, one of them sure and wrong, one to a question that changed. */
function daysBefore(): History {
  const history = new History('migratiepact', Date.now());
  const module = 'mededeling';
  history.enter(6, { module, step: 'wat-is-dit' });
  history.study(6, module, 25);
  history.study(3, module, 40);
  ['juiste-verwijzing', 'tien-minuten', 'terugblik'].forEach((question, index) =>
    history.answer(6 - index, {
      module,
      question,
      correct: index > 0,
      certainty: index === 0 ? 3 : 2,
      wording: ['Hoe de vraag eerst luidde.', '✓ Het antwoord van toen'],
    }),
  );
  return history;
}

/** What comes back, what changed, and what was written. */
export const comingBack: readonly Scene[] = [
  {
    name: 'home with what comes back',
    async show(page) {
      // As text: the type of a response goes deeper than the compiler follows.
      await page.evaluate(async (records) => {
        for (const record of JSON.parse(records)) await window.leidraad.progress.record(record);
      }, JSON.stringify(daysBefore().records));
      await page.reload();
      await find(page, 'continue').waitFor();
      await page.locator('a[href$="/changes"]').waitFor();
    },
  },
  {
    name: 'questions that changed',
    async show(page) {
      await page.locator('a[href$="/changes"]').click();
      await page.locator('article').first().waitFor();
    },
  },
  {
    name: 'question that comes back',
    async show(page) {
      await find(page, 'next').click();
      await find(page, 'question').waitFor();
    },
  },
  {
    name: 'progress of some days',
    async show(page) {
      await find(page, 'home').click();
      await page.locator('a[href$="/progress"]').click();
      await page.locator('canvas').first().waitFor();
    },
  },
  {
    name: 'notes at first',
    async show(page) {
      await page.evaluate(() => (location.hash = '#/briefing/migratiepact/notes'));
      await page.locator('h1').waitFor();
    },
  },
];
