import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import {
  answerNow,
  beginTest,
  goToQuestion,
  handIn,
  lastEvent,
  testAt,
  smallPlatform,
} from './support/tests.ts';
import { nl } from './support/texts.ts';

const offer = (name: string) => screen.queryByRole('link', { name });

/** Takes the three questions before the module, all wrong. */
async function pretested() {
  const platform = smallPlatform();
  const opened = await openAt(at.module('begin'), platform);
  await userEvent.click(await screen.findByRole('link', { name: nl.test.offer.pretest }));
  await beginTest(platform);
  for (const number of [1, 2, 3]) {
    await goToQuestion(number);
    await answerNow('wrong');
  }
  await handIn();
  await screen.findByRole('heading', { name: nl.test.pretestDone });
  return opened;
}

describe('the questions before a module', () => {
  it('are three, have no mark and say nothing of what was right', async () => {
    const { platform } = await pretested();
    expect(lastEvent(platform, 'test-started')).toMatchObject({
      type: 'pretest',
      seconds: null,
      passMark: null,
    });
    expect(lastEvent(platform, 'test-finished')).toMatchObject({ passed: null, score: 0 });
    expect(screen.queryByTestId('feedback')).not.toBeInTheDocument();
    expect(screen.queryByTestId('result')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: nl.test.toModule }));
    await screen.findByRole('heading', { level: 1, name: 'De sluis gaat open' });
    expect(offer(nl.test.offer.pretest)).not.toBeInTheDocument();
  });

  it('are not offered to whoever began the module', async () => {
    const { platform, router } = await openAt(at.step('begin', 'opening'));
    await kept(platform, { kind: 'step-entered' });
    await router.push(at.module('begin'));
    await screen.findByRole('heading', { level: 1, name: 'De sluis gaat open' });
    expect(offer(nl.test.offer.pretest)).not.toBeInTheDocument();
  });

  it('are looked back at when all of the module was seen, and not before', async () => {
    const { platform, router } = await pretested();
    await router.push(at.step('begin', 'opening'));
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    await router.push(at.end('begin'));
    await screen.findByRole('region', { name: nl.module.unseen });
    expect(screen.queryByRole('region', { name: nl.test.before.title })).not.toBeInTheDocument();
    await router.push(at.step('begin', 'melden'));
    await kept(platform, { kind: 'step-entered', step: 'melden' });
    await router.push(at.end('begin'));
    const before = within(await screen.findByRole('region', { name: nl.test.before.title }));
    const rows = before.getAllByRole('listitem').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row.includes('Hoe laat'))).toContain(
      `${nl.test.before.then} ${nl.test.before.wrong} · ${nl.test.before.now} ${nl.test.before.right}`,
    );
    expect(rows.find((row) => row.includes('Op zondag'))).toContain(nl.test.before.notYet);
    await userEvent.click(before.getByText(nl.test.before.show));
    expect(await before.findByText('Tien uur is twee uur te laat.')).toBeVisible();
  });
});

describe('tests are offered', () => {
  it('at the end of a module', async () => {
    const { router } = await openAt(at.end('begin'));
    await userEvent.click(await screen.findByRole('link', { name: nl.test.offer.quiz }));
    await screen.findByRole('button', { name: nl.test.begin });
    expect(router.currentRoute.value.path).toBe(testAt.quiz('begin'));
  });

  it('at home, after the modules', async () => {
    await openAt(at.home);
    const tests = within(await screen.findByRole('navigation', { name: nl.test.offer.tests }));
    expect(tests.getByRole('link', { name: nl.test.offer.final })).toHaveAttribute(
      'href',
      testAt.final,
    );
    expect(tests.getByRole('link', { name: nl.test.offer.results })).toHaveAttribute(
      'href',
      testAt.results,
    );
    expect(screen.queryByRole('region', { name: nl.test.stillRunning })).not.toBeInTheDocument();
  });

  it('at home as long as one runs, but for the questions before a module', async () => {
    const { platform, router } = await openAt(testAt.pretest('begin'));
    await beginTest(platform);
    await router.push(at.home);
    await screen.findByRole('navigation', { name: nl.test.offer.tests });
    expect(screen.queryByRole('region', { name: nl.test.stillRunning })).not.toBeInTheDocument();
    await router.push(testAt.final);
    const test = await beginTest(platform);
    await router.push(at.home);
    const card = within(await screen.findByRole('region', { name: nl.test.stillRunning }));
    expect(card.getByRole('link', { name: nl.test.goOn })).toHaveAttribute(
      'href',
      testAt.test(test),
    );
  });
});
