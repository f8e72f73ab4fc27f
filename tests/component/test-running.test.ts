import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../renderer/platform/platform.ts';
import { at, kept, openAt } from './support/program.ts';
import {
  answerNow,
  askedNow,
  beginTest,
  goToQuestion,
  handIn,
  lastEvent,
  testAt,
  timedPlatform,
  smallPlatform,
} from './support/tests.ts';
import { filled, nl } from './support/texts.ts';

const overview = () => within(screen.getByRole('navigation', { name: nl.test.overview }));
const stateOf = (number: number, ...states: ('answered' | 'open' | 'flagged')[]): string =>
  [nl.test.word, number, ...states.map((state) => nl.test.state[state])].join(' ');

describe('the opening of a test', () => {
  it('tells its terms before the clock is started', async () => {
    const { platform } = await openAt(testAt.quiz('begin'), timedPlatform());
    await screen.findByRole('heading', { level: 1, name: 'De sluis gaat open' });
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent.trim())).toEqual([
      '3',
      '10 minuten',
      '70%',
      'Nederlands',
    ]);
    for (const rule of ['feedback', 'kept', 'clock', 'open', 'language'] as const) {
      expect(screen.getByText(nl.test.rules[rule])).toBeVisible();
    }
    expect(screen.getByRole('link', { name: nl.test.toSettings })).toBeVisible();
    expect(platform.recorded).toEqual([]);
  });

  it('begins without a time limit for whoever switched limits off', async () => {
    const settings = { ...defaultSettings, timeLimits: false };
    const { platform } = await openAt(testAt.quiz('begin'), timedPlatform({ settings }));
    await beginTest(platform);
    expect(lastEvent(platform, 'test-started')).toMatchObject({ seconds: null, passMark: 70 });
    expect(screen.queryByTestId('test-clock')).not.toBeInTheDocument();
    expect(screen.getByText(nl.test.leaveFreely)).toBeVisible();
  });

  it('leads back to a test that runs, and begins no second one', async () => {
    const { platform, router } = await openAt(testAt.quiz('begin'));
    const test = await beginTest(platform);
    await router.push(testAt.quiz('begin'));
    const link = await screen.findByRole('link', { name: nl.test.goOn });
    expect(link).toHaveAttribute('href', `#${testAt.test(test)}`.slice(1));
    expect(screen.queryByRole('button', { name: nl.test.begin })).not.toBeInTheDocument();
  });

  it('says that a test cannot be taken where nothing can be kept', async () => {
    await openAt(
      testAt.quiz('begin'),
      smallPlatform({ store: { kind: 'newer', file: 'leidraad.db' } }),
    );
    expect(await screen.findByRole('button', { name: nl.test.begin })).toBeDisabled();
    expect(screen.getByText(nl.test.cannotStore)).toBeVisible();
  });

  it('says so when there is nothing to ask', async () => {
    await openAt(testAt.quiz('nergens'));
    expect(await screen.findByRole('heading', { name: nl.test.missing })).toBeVisible();
  });

  it('says that a test could not be begun', async () => {
    const { platform } = await openAt(testAt.final);
    const begin = await screen.findByRole('button', { name: nl.test.begin });
    platform.refuse = 'store-full';
    await userEvent.click(begin);
    expect(await screen.findByText(nl.notice['test-not-begun'])).toBeVisible();
    expect(platform.recorded).toEqual([]);
  });
});

describe('a running test', () => {
  it('keeps an answer at once, and says nothing of it', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    const test = await beginTest(platform);
    const question = askedNow();
    await answerNow('wrong');
    await kept(platform, { kind: 'test-answered', test, question, module: 'begin' });
    expect(screen.queryByTestId('feedback')).not.toBeInTheDocument();
    expect(screen.queryByText(nl.question.verdict.wrong)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: nl.question.hint })).not.toBeInTheDocument();
    expect(overview().getByRole('button', { name: stateOf(1, 'answered') })).toBeVisible();
    expect(overview().getByText(filled(nl.test.filledIn, { count: 1, of: 3 }))).toBeVisible();
  });

  it('goes to the next and the one before, and brings the focus to the number', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    expect(screen.getByRole('button', { name: nl.test.previous })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: nl.test.next }));
    const name = filled(nl.test.question, { n: 2, of: 3 });
    expect(await screen.findByRole('heading', { name })).toHaveFocus();
    expect(overview().getByRole('button', { name: stateOf(2, 'open') })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await userEvent.click(screen.getByRole('button', { name: nl.test.previous }));
    await screen.findByRole('heading', { name: filled(nl.test.question, { n: 1, of: 3 }) });
  });

  it('flags a question, and takes the flag away', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    const flag = screen.getByRole('button', { name: nl.test.flag });
    expect(flag).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(flag);
    await waitFor(() => expect(flag).toHaveAttribute('aria-pressed', 'true'));
    expect(overview().getByRole('button', { name: stateOf(1, 'open', 'flagged') })).toBeVisible();
    await userEvent.click(flag);
    await waitFor(() => expect(flag).toHaveAttribute('aria-pressed', 'false'));
    await kept(platform, { kind: 'test-flagged', flagged: false });
  });

  it('says before it is handed in what is open and flagged, with the way there', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    await answerNow('right');
    await goToQuestion(3);
    await userEvent.click(screen.getByRole('button', { name: nl.test.flag }));
    await userEvent.click(screen.getByRole('button', { name: nl.test.handIn }));
    const confirm = await screen.findByRole('region', { name: nl.test.handInTitle });
    expect(within(confirm).getByRole('heading')).toHaveFocus();
    const asked = within(confirm).getAllByRole('button', { name: /^vraag/ });
    expect(asked.map(({ textContent }) => textContent.trim())).toEqual([
      'vraag 2',
      'vraag 3',
      'vraag 3',
    ]);
    expect(platform.recorded.some(({ kind }) => kind === 'test-finished')).toBe(false);
    await userEvent.click(within(confirm).getByRole('button', { name: 'vraag 2' }));
    await screen.findByRole('heading', { name: filled(nl.test.question, { n: 2, of: 3 }) });
  });

  it('is at the same place with the same answers when the program is started again', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    await goToQuestion(2);
    const question = askedNow();
    await answerNow('wrong');
    await userEvent.click(screen.getByRole('button', { name: nl.test.flag }));
    await kept(platform, { kind: 'test-flagged' });
    await openAt(at.home, platform);
    await userEvent.click(await screen.findByRole('link', { name: nl.test.goOn }));
    await screen.findByRole('heading', { name: filled(nl.test.question, { n: 2, of: 3 }) });
    expect(askedNow()).toBe(question);
    const inputs = [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')];
    expect(inputs.some((input) => input instanceof HTMLInputElement && input.checked)).toBe(true);
    expect(
      overview().getByRole('button', { name: stateOf(2, 'answered', 'flagged') }),
    ).toBeVisible();
  });

  it('stays in the language in which it was begun', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: /^Question 1 of 3/ });
    const question = screen.getByTestId('question');
    expect(question.querySelector('[lang="nl"]')).not.toBeNull();
    expect(question.querySelector('[lang="en"]')).toBeNull();
  });

  it('keeps an answer on the screen that could not be stored, and hands it in', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    platform.refuse = 'store-full';
    const question = askedNow();
    await answerNow('right');
    await screen.findByText(nl.notice['answer-not-kept']);
    await goToQuestion(2);
    await goToQuestion(1);
    platform.refuse = null;
    await handIn();
    await screen.findByTestId('result');
    const mark = lastEvent(platform, 'test-finished').marks.find(
      (one) => one.question === question,
    );
    expect(mark).toMatchObject({ correct: true });
  });

  it('still runs when it could not be handed in', async () => {
    const { platform } = await openAt(testAt.quiz('begin'));
    await beginTest(platform);
    await answerNow('right');
    await kept(platform, { kind: 'test-answered' });
    platform.refuse = 'store-full';
    await handIn();
    await screen.findByText(nl.notice['test-not-finished']);
    expect(screen.getByRole('button', { name: nl.test.handInSure })).toBeVisible();
    platform.refuse = null;
    await userEvent.click(screen.getByRole('button', { name: nl.test.handInSure }));
    await screen.findByTestId('result');
  });

  it('asks every kind of question without a word on what is right, and tells all at the end', async () => {
    const { platform } = await openAt(testAt.quiz('soorten'));
    await beginTest(platform);
    const { questions } = lastEvent(platform, 'test-started');
    const kinds = new Set<string | undefined>();
    for (const number of questions.keys()) {
      await goToQuestion(number + 1);
      kinds.add(screen.getByTestId('question').dataset['type']);
      expect(screen.queryByText(nl.question.verdict.missed)).not.toBeInTheDocument();
      expect(screen.queryByTestId('why')).not.toBeInTheDocument();
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['cloze', 'order', 'match']));
    await handIn();
    await screen.findByTestId('result');
    expect(screen.getAllByTestId('why')).toHaveLength(questions.length);
    expect(screen.queryByText(nl.question.changedSince)).not.toBeInTheDocument();
  });
});
