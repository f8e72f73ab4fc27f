import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { longestText } from '../../renderer/learning/questions/open.ts';
import { at, kept, openAt } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { filled, nl } from './support/texts.ts';

const step = at.step('soorten', 'verteld');
const theQuestion = () => questionCard(3, 3);
const texts = nl.question.open;

const field = (card: QuestionCard): HTMLElement => card.getByRole('textbox', { name: texts.write });
const compareButton = (card: QuestionCard): HTMLElement =>
  card.getByRole('button', { name: texts.compare });
const criteria = (card: QuestionCard) =>
  within(card.getByRole('group', { name: texts.criteria })).getAllByRole('checkbox');

async function written(card: QuestionCard, text = 'Om 8 uur.'): Promise<void> {
  await userEvent.type(field(card), text);
  await userEvent.click(compareButton(card));
}

/** The text of the status in which the verdict comes. */
const verdict = (card: QuestionCard): HTMLElement | undefined => card.getAllByRole('status').at(-1);

describe('an open question', () => {
  it('keeps what is written at every key, and numbers are text', async () => {
    const { platform } = await openAt(step);
    const card = await theQuestion();
    expect(compareButton(card)).toBeDisabled();
    await userEvent.type(field(card), 'Om 8');
    expect(field(card)).toHaveValue('Om 8');
    await kept(platform, {
      kind: 'answer-drafted',
      response: { text: 'Om 8', compared: false, met: [] },
    });
    expect(compareButton(card)).toBeEnabled();
    expect(card.queryByRole('button', { name: nl.question.check })).not.toBeInTheDocument();
    await userEvent.clear(field(card));
    await userEvent.type(field(card), '   ');
    expect(compareButton(card)).toBeDisabled();
  });

  it('does not show the model answer or the criteria before', async () => {
    await openAt(step);
    const card = await theQuestion();
    expect(card.queryByText(/Bij storm blijft zij dicht/)).not.toBeInTheDocument();
    expect(card.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('lays what was written beside the model answer, with its passage', async () => {
    await openAt(step);
    const card = await theQuestion();
    await written(card);
    const heading = card.getByRole('heading', { name: texts.model });
    expect(heading).toHaveFocus();
    expect(heading).toHaveAccessibleDescription(/De sluis gaat om acht uur open, elke dag/);
    const own = within(card.getByRole('region', { name: texts.written }));
    expect(own.getByText('Om 8 uur.')).toBeVisible();
    const model = within(card.getByRole('region', { name: texts.model }));
    expect(model.getByRole('button', { name: /passage Deel A, punt 1/ })).toBeVisible();
    expect(card.queryByRole('textbox')).not.toBeInTheDocument();
    expect(criteria(card)).toHaveLength(3);
    expect(checkButton(card)).toBeEnabled();
  });

  it('gives the share that was ticked, and keeps the text in sight', async () => {
    const { platform } = await openAt(step);
    const card = await theQuestion();
    await written(card);
    await userEvent.click(card.getByRole('checkbox', { name: 'Je noemt het uur.' }));
    await userEvent.click(checkButton(card));
    expect(verdict(card)).toHaveTextContent(texts.outcome.partly);
    expect(card.getByText('Om 8 uur.')).toBeVisible();
    expect(card.getByRole('checkbox', { name: `Je noemt het uur. : ${texts.met}` })).toBeDisabled();
    expect(card.getByRole('checkbox', { name: 'Je zegt dat het elke dag zo is.' })).toBeDisabled();
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'answer-given',
      response: { text: 'Om 8 uur.', compared: true, met: ['uur'] },
      correct: false,
      score: 1 / 3,
    });
  });

  it.each([
    ['all', 3, texts.outcome.right],
    ['nothing', 0, texts.outcome.wrong],
  ])('says in calm words that %s is there', async (_name, ticks, words) => {
    await openAt(step);
    const card = await theQuestion();
    await written(card);
    for (const box of criteria(card).slice(0, ticks)) await userEvent.click(box);
    await userEvent.click(checkButton(card));
    expect(verdict(card)).toHaveTextContent(words);
    expect(verdict(card)).not.toHaveTextContent(nl.question.outcome.wrong);
  });

  it('ticks by number keys once it was compared', async () => {
    await openAt(step);
    const card = await theQuestion();
    await written(card);
    await userEvent.keyboard('2');
    expect(criteria(card)[1]).toBeChecked();
    await userEvent.keyboard('2');
    expect(criteria(card)[1]).not.toBeChecked();
  });

  it('says how much room is left only when there is little', async () => {
    await openAt(step);
    const card = await theQuestion();
    const left = () => document.getElementById(field(card).getAttribute('aria-describedby') ?? '');
    await userEvent.type(field(card), 'kort');
    expect(left()).toBeEmptyDOMElement();
    await userEvent.clear(field(card));
    await userEvent.click(field(card));
    await userEvent.paste('a'.repeat(longestText - 210));
    expect(left()).toHaveTextContent(filled(texts.left, { n: 250 }));
    await userEvent.paste('a'.repeat(300));
    expect(left()).toHaveTextContent(texts.full);
  });

  it.each([false, true])(
    'still has the text when the program is started again (compared: %s)',
    async (isCompared) => {
      const { platform } = await openAt(step);
      const before = await theQuestion();
      await userEvent.type(field(before), 'Om acht');
      if (isCompared) await userEvent.click(compareButton(before));
      await kept(platform, { response: { text: 'Om acht', compared: isCompared, met: [] } });
      await openAt(step, platform);
      const card = await theQuestion();
      if (isCompared) expect(card.getByText('Om acht')).toBeVisible();
      else expect(field(card)).toHaveValue('Om acht');
    },
  );

  it('is an empty field again when it is tried again', async () => {
    await openAt(step);
    const card = await theQuestion();
    await written(card);
    await userEvent.click(checkButton(card));
    await userEvent.click(card.getByRole('button', { name: nl.question.again }));
    expect(field(card)).toHaveValue('');
    expect(screen.queryByText('Om 8 uur.')).not.toBeInTheDocument();
  });
});

describe('a pinned option', () => {
  it('is the last one in every attempt', async () => {
    await openAt(step);
    const card = await questionCard(1, 3);
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const last: HTMLInputElement | undefined = card
        .getAllByRole<HTMLInputElement>('radio')
        .at(-1);
      expect(last).toHaveAttribute('value', 'alle');
      await userEvent.click(card.getByRole('radio', { name: /kleine/ }));
      await userEvent.click(checkButton(card));
      await userEvent.click(card.getByRole('button', { name: nl.question.again }));
    }
  });
});
