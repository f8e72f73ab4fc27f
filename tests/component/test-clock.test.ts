import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt } from './support/program.ts';
import { answerNow, beginTest, lastEvent, testAt, timedPlatform } from './support/tests.ts';
import { filled, nl } from './support/texts.ts';

const minute = 60_000;
const minutesLeft = (count: number): string => {
  const [one = '', many = ''] = nl.test.clock.minutes.split(' | ');
  return filled(count === 1 ? one : many, { count });
};
const clock = () => screen.getByTestId('test-clock');

async function begun() {
  const opened = await openAt(testAt.quiz('begin'), timedPlatform());
  const test = await beginTest(opened.platform);
  return { ...opened, test };
}

describe('the clock of a running test', () => {
  it('says in words how long there is, and can be hidden', async () => {
    const { platform } = await begun();
    expect(clock()).toHaveTextContent(minutesLeft(10));
    platform.ahead = 3 * minute + 30_000;
    await waitFor(() => expect(clock()).toHaveTextContent(minutesLeft(7)));
    await userEvent.click(screen.getByRole('button', { name: nl.test.clock.hide }));
    expect(screen.queryByTestId('test-clock')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: nl.test.clock.show }));
    expect(clock()).toBeVisible();
    platform.ahead = 9 * minute + 10_000;
    await waitFor(() => expect(clock()).toHaveTextContent(nl.test.clock.lastMinute));
  });

  it('is said aloud at few moments only', async () => {
    const { platform } = await begun();
    const spoken = () => clock().parentElement?.querySelector('[role="status"]');
    platform.ahead = 2 * minute;
    await waitFor(() => expect(clock()).toHaveTextContent(minutesLeft(8)));
    expect(spoken()).toBeEmptyDOMElement();
    platform.ahead = 5 * minute;
    await waitFor(() => expect(spoken()).toHaveTextContent('Je hebt nog 5 minuten.'));
    platform.ahead = 9 * minute;
    await waitFor(() => expect(spoken()).toHaveTextContent('Je hebt nog 1 minuut.'));
  });

  it('goes on while the program is closed', async () => {
    const { platform, test } = await begun();
    await answerNow('right');
    await kept(platform, { kind: 'test-answered' });
    platform.ahead = 4 * minute;
    await openAt(testAt.test(test), platform);
    await waitFor(() => expect(clock()).toHaveTextContent(minutesLeft(6)));
  });

  it('gives no time back when it is set back', async () => {
    const { platform, test } = await begun();
    platform.ahead = 4 * minute;
    await answerNow('right');
    await kept(platform, { kind: 'test-answered' });
    platform.ahead = -600 * minute;
    await openAt(testAt.test(test), platform);
    await waitFor(() => expect(clock()).toHaveTextContent(minutesLeft(6)));
  });

  it('hands in at zero what there is', async () => {
    const { platform, test } = await begun();
    await answerNow('right');
    await kept(platform, { kind: 'test-answered' });
    platform.ahead = 10 * minute;
    expect(await screen.findByTestId('result')).toBeVisible();
    expect(screen.getByText(nl.result.timeOver)).toBeVisible();
    const { marks, reason } = lastEvent(platform, 'test-finished');
    expect(reason).toBe('time-over');
    expect(marks.map(({ response }) => response === null)).toEqual([false, true, true]);
    expect(lastEvent(platform, 'test-finished').test).toBe(test);
  });

  it('hands in a test whose time went by while the program was closed', async () => {
    const { platform } = await begun();
    platform.ahead = 24 * 60 * minute;
    await openAt(at.home, platform);
    await screen.findByRole('region', { name: nl.test.stillRunningOver });
    await userEvent.click(screen.getByRole('link', { name: nl.test.seeResult }));
    await screen.findByTestId('result');
    expect(lastEvent(platform, 'test-finished')).toMatchObject({ reason: 'time-over', score: 0 });
  });

  it('says that the time is over when that could not be stored, and tries again', async () => {
    const { platform } = await begun();
    platform.refuse = 'store-full';
    platform.ahead = 10 * minute;
    await screen.findByRole('heading', { name: nl.test.over });
    const again = await screen.findByRole('button', { name: nl.test.tryAgain });
    expect(screen.queryByTestId('question')).not.toBeInTheDocument();
    platform.refuse = null;
    await userEvent.click(again);
    await screen.findByTestId('result');
  });
});
