import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform, type MemoryPlatform } from '../../renderer/platform/memory.ts';
import { fixture, rewritten } from './support/briefings.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { nl } from './support/texts.ts';

const day = 24 * 60 * 60 * 1000;
const always = { certainty: true } as const;

/** Answers the first question of the fixture: at eight is right. */
async function answerFirst(platform: MemoryPlatform, option: RegExp, sure?: 1 | 2 | 3) {
  await openAt(at.step('begin', 'opening'), platform);
  const card = await questionCard(1, 2);
  await userEvent.click(card.getByRole('radio', { name: option }));
  if (sure) {
    await userEvent.click(card.getByRole('radio', { name: nl.certainty.degree[sure] }));
  }
  await userEvent.click(checkButton(card));
  await kept(platform, { kind: 'answer-given', question: 'hoe-laat' });
}

const reviewOnHome = () => screen.findByRole('region', { name: nl.review.label });

describe('the review', () => {
  it('says nothing on home while nothing comes back', async () => {
    const platform = proefPlatform();
    await answerFirst(platform, /Om acht uur/);
    await openAt(at.home, platform);
    await screen.findByRole('region', { name: nl.home.modules });
    expect(screen.queryByRole('region', { name: nl.review.label })).not.toBeInTheDocument();
  });

  it('says the next day how many come back and how long it takes, and leads there', async () => {
    const platform = proefPlatform();
    await answerFirst(platform, /Om negen uur/);
    platform.ahead = day;
    await openAt(at.home, platform);
    const card = await reviewOnHome();
    expect(card).toHaveTextContent('Er komt 1 vraag terug');
    expect(card).toHaveTextContent('Ongeveer 1 minuut');
    const link = within(card).getByRole('link', { name: nl.review.begin });
    expect(link).toHaveAttribute('data-value', '1');
    await userEvent.click(link);
    expect(await screen.findByText(nl.review.label)).toBeVisible();
  });

  it('asks again what was wrong, says that one was sure, and ends with a sum', async () => {
    const platform = proefPlatform();
    await platform.changeSettings(always);
    await answerFirst(platform, /Om negen uur/, 3);
    platform.ahead = day;
    await openAt(at.review, platform);
    expect(await screen.findByText(nl.review.sure)).toBeVisible();
    const card = await questionCard(1, 1);
    for (const radio of card.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    expect(platform.recorded.at(-1)).toMatchObject({ kind: 'answer-given', occasion: 'review' });
    await userEvent.click(await screen.findByRole('button', { name: nl.review.finish }));
    expect(screen.getByRole('heading', { level: 1, name: nl.review.done })).toHaveFocus();
    expect(screen.getByText('Je beantwoordde 1 vraag; 1 had je juist.')).toBeVisible();

    await openAt(at.home, platform);
    await screen.findByRole('region', { name: nl.home.modules });
    expect(screen.queryByRole('region', { name: nl.review.label })).not.toBeInTheDocument();
  });

  it('leaves the answer in the lesson as it was given', async () => {
    const platform = proefPlatform();
    await answerFirst(platform, /Om negen uur/);
    platform.ahead = day;
    await openAt(at.review, platform);
    const asked = await questionCard(1, 1);
    await userEvent.click(asked.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(asked));
    await openAt(at.step('begin', 'opening'), platform);
    const card = await questionCard(1, 2);
    expect(card.getByRole('radio', { name: /Om negen uur/ })).toBeChecked();
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.wrong);
  });

  it('still has a pick that was not checked, when the program is started again', async () => {
    const platform = proefPlatform();
    await answerFirst(platform, /Om negen uur/);
    platform.ahead = day;
    await openAt(at.review, platform);
    const before = await questionCard(1, 1);
    await userEvent.click(before.getByRole('radio', { name: /Om tien uur/ }));
    await kept(platform, { kind: 'answer-drafted', occasion: 'review' });
    await openAt(at.review, platform);
    const card = await questionCard(1, 1);
    expect(card.getByRole('radio', { name: /Om tien uur/ })).toBeChecked();
  });

  it('says so when nothing comes back', async () => {
    await openAt(at.review);
    expect(await screen.findByRole('heading', { name: nl.review.nothing })).toBeVisible();
    expect(screen.getByText(nl.review.nothingMore)).toBeVisible();
  });

  it('says so when what was answered cannot be read, and tries again', async () => {
    const platform = proefPlatform();
    const { due } = platform;
    Object.assign(platform, { due: () => Promise.reject(new Error('a bug')) });
    await openAt(at.review, platform);
    expect(await screen.findByRole('heading', { name: nl.review.failed })).toBeVisible();
    Object.assign(platform, { due });
    await userEvent.click(screen.getByRole('button', { name: nl.review.tryAgain }));
    expect(await screen.findByRole('heading', { name: nl.review.nothing })).toBeVisible();
  });
});

describe('a question that was changed since it was learned', () => {
  async function changedSince(): Promise<MemoryPlatform> {
    const platform = proefPlatform();
    await answerFirst(platform, /Om acht uur/);
    const proef = rewritten(
      fixture('proef'),
      'nl/01-begin.md',
      'Hoe laat gaat de sluis open?',
      'Wanneer gaat de sluis open?',
    );
    const later: MemoryPlatform = {
      ...platform,
      readBriefing: memoryPlatform({ proef }).readBriefing,
    };
    return later;
  }

  it('is announced with what it was and what it is, and comes back', async () => {
    const platform = await changedSince();
    await openAt(at.home, platform);
    const card = await reviewOnHome();
    expect(card).toHaveTextContent('1 vraag die je kende, is veranderd');
    await userEvent.click(within(card).getByRole('link', { name: nl.review.changes.look }));
    const heading = await screen.findByRole('heading', { name: nl.review.changes.title });
    expect(heading).toBeVisible();
    const entry = screen.getByRole('article');
    expect(entry).toHaveTextContent(/Was:\s*Hoe laat gaat de sluis open\?/);
    expect(entry).toHaveTextContent(/Nu:\s*Wanneer gaat de sluis open\?/);
    await userEvent.click(screen.getByRole('button', { name: nl.review.changes.accept }));
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'change-accepted',
      question: 'hoe-laat',
    });
    const asked = await questionCard(1, 1);
    expect(asked.getByText('Wanneer gaat de sluis open?')).toBeVisible();
  });

  it('is not announced a second time', async () => {
    const platform = await changedSince();
    await openAt(at.changes, platform);
    await userEvent.click(await screen.findByRole('button', { name: nl.review.changes.accept }));
    await questionCard(1, 1);
    await openAt(at.changes, platform);
    expect(await screen.findByRole('heading', { name: nl.review.changes.none })).toBeVisible();
  });
});

describe('how sure one is', () => {
  it('is asked when the learner wants it, kept at once, and goes with the answer', async () => {
    const platform = proefPlatform();
    await platform.changeSettings(always);
    await openAt(at.step('begin', 'opening'), platform);
    const card = await questionCard(1, 2);
    const sure = card.getByRole('group', { name: nl.certainty.question });
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(within(sure).getByRole('radio', { name: nl.certainty.degree[2] }));
    await kept(platform, { kind: 'answer-drafted', response: ['acht'], certainty: 2 });
    await userEvent.click(checkButton(card));
    await kept(platform, { kind: 'answer-given', certainty: 2 });
    expect(card.queryByRole('group', { name: nl.certainty.question })).not.toBeInTheDocument();
  });

  it('is not asked where neither the course nor the learner wants it', async () => {
    await openAt(at.step('begin', 'opening'));
    const card = await questionCard(1, 2);
    expect(card.queryByRole('group', { name: nl.certainty.question })).not.toBeInTheDocument();
  });
});

describe('a question with a second try', () => {
  const twice = (): MemoryPlatform =>
    memoryPlatform({
      proef: rewritten(
        fixture('proef'),
        'nl/01-begin.md',
        '#hoe-laat cites=A1 level=remember',
        '#hoe-laat cites=A1 level=remember tries=2',
      ),
    });

  it('says of the first miss that there is another try, and gives nothing away', async () => {
    const platform = twice();
    await openAt(at.step('begin', 'opening'), platform);
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om tien uur/ }));
    await userEvent.click(checkButton(card));
    await kept(platform, { kind: 'answer-tried', response: ['tien'] });
    const status = card.getByRole('status');
    expect(status).toHaveTextContent('nog één keer');
    expect(status).not.toHaveTextContent(nl.question.why);
    expect(card.queryByText(nl.question.verdict.missed)).not.toBeInTheDocument();
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    await kept(platform, { kind: 'answer-given', correct: true, tries: 2 });
    expect(status).toHaveTextContent(nl.question.outcome.right);
  });

  it('is over after the second miss', async () => {
    const platform = twice();
    await openAt(at.step('begin', 'opening'), platform);
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om tien uur/ }));
    await userEvent.click(checkButton(card));
    await kept(platform, { kind: 'answer-tried' });
    await userEvent.click(checkButton(card));
    await kept(platform, { kind: 'answer-given', correct: false, tries: 2 });
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.wrong);
  });
});
