import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { en, filled, nl } from './support/texts.ts';

const step = at.step('soorten', 'verteld');
const theCase = () => questionCard(2, 3);

/** A turn of the case, by its place on the path and its heading. */
function turn(card: QuestionCard, number: number, heading: string) {
  const name = `${filled(nl.question.case.turn, { n: number })} ${heading}`;
  const element = card.getByRole('region', { name });
  return { element, ...within(element) };
}
const first = (card: QuestionCard) => turn(card, 1, 'Het schip roept op');
const second = (card: QuestionCard) => turn(card, 2, 'De storm is er');
const turns = (card: QuestionCard): HTMLElement[] => card.queryAllByRole('region');

async function decide(card: QuestionCard, option: RegExp): Promise<void> {
  await userEvent.click(card.getByRole('radio', { name: option }));
  await userEvent.click(card.getByRole('button', { name: nl.question.case.decide }));
}
const goOn = async (card: QuestionCard): Promise<void> =>
  userEvent.click(card.getByRole('button', { name: nl.question.case.next }));

describe('a case', () => {
  it('begins with its situation and its first turn', async () => {
    await openAt(step);
    const card = await theCase();
    expect(card.getByText('De schipper klinkt gehaast.')).toBeVisible();
    expect(turns(card)).toEqual([first(card).element]);
    const options = within(first(card).getByRole('radiogroup')).getAllByRole('radio');
    expect(options).toHaveLength(3);
    expect(card.getByRole('button', { name: nl.question.case.decide })).toBeDisabled();
    expect(card.queryByRole('button', { name: nl.question.check })).not.toBeInTheDocument();
  });

  it('asks how sure the learner is only once there is something to check', async () => {
    const platform = proefPlatform();
    await platform.changeSettings({ certainty: true });
    await openAt(step, platform);
    const card = await theCase();
    const certainty = () => card.queryByRole('group', { name: nl.certainty.question });
    expect(certainty()).not.toBeInTheDocument();
    await decide(card, /naam en lengte/);
    expect(certainty()).not.toBeInTheDocument();
    await goOn(card);
    await decide(card, /sluis dicht/);
    expect(card.getByRole('button', { name: nl.question.check })).toBeEnabled();
    expect(certainty()).toBeVisible();
  });

  it('says at once what comes of a decision, keeps it, and takes it back no more', async () => {
    const { platform } = await openAt(step);
    const card = await theCase();
    expect(card.queryByText(/Dan begint het te waaien/)).not.toBeInTheDocument();
    await decide(card, /naam en lengte/);
    const heading = card.getByRole('heading', { name: nl.question.case.consequence });
    expect(heading).toHaveFocus();
    expect(heading).toHaveAccessibleDescription(/Het schip meldt zich zoals het hoort/);
    await kept(platform, {
      kind: 'answer-drafted',
      response: [{ turn: 'oproep', option: 'vragen' }],
    });
    for (const radio of first(card).getAllByRole('radio')) expect(radio).toBeDisabled();
    expect(card.queryByText(nl.question.verdict.right)).not.toBeInTheDocument();
    expect(turns(card)).toHaveLength(1);
    expect(card.queryByRole('button', { name: nl.question.check })).not.toBeInTheDocument();
  });

  it('cites the passage of a consequence beside it', async () => {
    await openAt(step);
    const card = await theCase();
    await decide(card, /naam en lengte/);
    expect(first(card).getByRole('button', { name: /passage Deel A, punt 2/ })).toBeVisible();
  });

  it('goes on to the next turn and brings the focus there', async () => {
    await openAt(step);
    const card = await theCase();
    await decide(card, /groen/);
    await goOn(card);
    const heading = second(card).getByRole('heading', { name: /De storm is er/ });
    expect(heading).toHaveFocus();
    expect(card.queryByRole('button', { name: nl.question.case.next })).not.toBeInTheDocument();
    expect(card.getByText(/zonder dat je weet wie het is/)).toBeVisible();
  });

  it('shows at the end the path, what came of it, and what was better', async () => {
    const { platform } = await openAt(step);
    const card = await theCase();
    await decide(card, /groen/);
    await goOn(card);
    await decide(card, /dicht/);
    expect(checkButton(card)).toBeEnabled();
    await userEvent.click(checkButton(card));
    expect(card.getByRole('heading', { name: nl.question.outcome.partly })).toHaveFocus();
    expect(card.getByText(filled(nl.question.case.path, { right: 1, of: 2 }))).toBeVisible();
    const { wrong, missed, right } = nl.question.verdict;
    expect(first(card).getByRole('radio', { name: /groen/ })).toHaveAccessibleName(
      `Je zet het licht op groen : ${wrong}`,
    );
    expect(first(card).getByRole('radio', { name: /lengte/ })).toHaveAccessibleName(
      `Je vraagt naar naam en lengte : ${missed}`,
    );
    expect(first(card).getByRole('heading', { name: nl.question.case.better })).toBeVisible();
    expect(first(card).getByText(/meldt zich zoals het/)).toBeVisible();
    expect(second(card).getByText(right)).toBeVisible();
    expect(
      second(card).queryByRole('heading', { name: nl.question.case.better }),
    ).not.toBeInTheDocument();
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'answer-given',
      response: [
        { turn: 'oproep', option: 'groen' },
        { turn: 'storm', option: 'dicht' },
      ],
      correct: false,
      score: 0.5,
    });
  });

  it('ends early where an option leads to the end', async () => {
    await openAt(step);
    const card = await theCase();
    await decide(card, /niets/);
    expect(card.queryByRole('button', { name: nl.question.case.next })).not.toBeInTheDocument();
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.wrong);
    expect(turns(card)).toHaveLength(1);
  });

  it('is right when every decision is', async () => {
    await openAt(step);
    const card = await theCase();
    await decide(card, /lengte/);
    await goOn(card);
    await decide(card, /dicht/);
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
  });

  it('still has the path when the program is started again, and goes on from there', async () => {
    const { platform } = await openAt(step);
    const before = await theCase();
    await decide(before, /groen/);
    await kept(platform, { kind: 'answer-drafted' });
    await openAt(step, platform);
    const card = await theCase();
    expect(first(card).getByRole('radio', { name: /groen/ })).toBeChecked();
    expect(card.getByText(/zonder dat je weet wie het is/)).toBeVisible();
    await decide(card, /dicht/);
    expect(checkButton(card)).toBeEnabled();
  });

  it('begins again when it is tried again', async () => {
    await openAt(step);
    const card = await theCase();
    await decide(card, /niets/);
    await userEvent.click(checkButton(card));
    await userEvent.click(card.getByRole('button', { name: nl.question.again }));
    expect(turns(card)).toEqual([first(card).element]);
    for (const radio of card.getAllByRole('radio')) {
      expect(radio).toBeEnabled();
      expect(radio).not.toBeChecked();
    }
  });

  it('goes by number keys and Enter, in the turn that is open', async () => {
    await openAt(step);
    const card = await theCase();
    const radios = (): HTMLInputElement[] => card.getAllByRole('radio');
    radios()[0]?.focus();
    const place = radios().findIndex(({ value }) => value === 'groen') + 1;
    await userEvent.keyboard(String(place));
    await userEvent.keyboard('{Enter}');
    expect(card.getByRole('heading', { name: nl.question.case.consequence })).toHaveFocus();
    await userEvent.keyboard('1');
    expect(first(card).getByRole('radio', { name: /groen/ })).toBeChecked();
    await userEvent.tab();
    expect(card.getByRole('button', { name: nl.question.case.next })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('2');
    const [one, two] = second(card).getAllByRole('radio');
    expect(one).not.toBeChecked();
    expect(two).toBeChecked();
    await userEvent.keyboard('{Enter}');
    // The last decision is no check yet.
    expect(card.getByRole('status')).toBeEmptyDOMElement();
    expect(checkButton(card)).toBeEnabled();
  });

  it('keeps its path in the other language', async () => {
    await openAt(step);
    await decide(await theCase(), /groen/);
    await userEvent.click(screen.getByRole('button', { name: nl.language.own.en }));
    expect(await screen.findByText(/you do not know who it is/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'You turn the light to green' })).toBeChecked();
    expect(screen.getByRole('button', { name: en.question.case.next })).toBeVisible();
  });
});
