import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { en, filled, nl } from './support/texts.ts';

const step = at.step('soorten', 'getypt');
const [cloze, short, number] = [1, 2, 3];
const { outcome } = nl.question;

const gap = (n: number): string => filled(nl.question.cloze.gap, { n, of: 3 });
const field = (card: QuestionCard): HTMLElement =>
  card.getByRole('textbox', { name: nl.question.typed });

/** Opens a typed question, types in its one field, and checks. */
async function typed(question: number, text: string) {
  const { platform } = await openAt(step);
  const card = await questionCard(question, 3);
  await userEvent.type(field(card), text);
  await userEvent.click(checkButton(card));
  return { card, platform, status: card.getByRole('status') };
}

describe('a text with gaps', () => {
  it('has its gaps in the sentence, each with its number and what is around it', async () => {
    await openAt(step);
    const card = await questionCard(cloze, 3);
    expect(card.getByRole('group', { name: nl.question.cloze.legend })).toBeVisible();
    const first = card.getByRole('textbox', { name: gap(1) });
    expect(first.closest('p')).toHaveTextContent(/^De sluis gaat om .* uur open/);
    expect(first).toHaveAccessibleDescription(
      'De sluis gaat om gat 1 uur open, en elk schip meldt zich bij gat 2.',
    );
    expect(card.getByRole('combobox', { name: gap(2) })).toHaveDisplayValue(nl.question.cloze.pick);
    expect(card.getByRole('textbox', { name: gap(3) })).toHaveAccessibleDescription(
      'Dat geldt ook op gat 3.',
    );
  });

  it('can be checked when every gap is filled, and not before', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(cloze, 3);
    await userEvent.type(card.getByRole('textbox', { name: gap(1) }), '8');
    await userEvent.selectOptions(card.getByRole('combobox'), 'de sluiswachter');
    await userEvent.type(card.getByRole('textbox', { name: gap(3) }), ' ');
    expect(checkButton(card)).toBeDisabled();
    await userEvent.type(card.getByRole('textbox', { name: gap(3) }), 'Zondag');
    expect(checkButton(card)).toBeEnabled();
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'answer-drafted',
      response: { uur: '8', wie: 'wachter', dag: ' Zondag' },
    });
    await userEvent.keyboard('{Enter}');
    expect(card.getByRole('status')).toHaveTextContent(outcome.right);
    expect(platform.recorded.at(-1)).toMatchObject({ correct: true, score: 1 });
  });

  it('says of each gap how it turned out, and what is right', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(cloze, 3);
    await userEvent.type(card.getByRole('textbox', { name: gap(1) }), 'negen');
    await userEvent.selectOptions(card.getByRole('combobox'), 'de schipper');
    await userEvent.type(card.getByRole('textbox', { name: gap(3) }), 'zondga');
    await userEvent.click(checkButton(card));
    const { right, spelling } = nl.question.cloze;
    const texts = card.getAllByTestId('gap').map(({ textContent }) => textContent.trim());
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      `${gap(1)}: negen ${outcome.wrong} ${right} acht`,
      `${gap(2)}: de schipper ${outcome.wrong} ${right} de sluiswachter`,
      `${gap(3)}: zondga ${outcome.right} ${spelling} zondag`,
    ]);
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(outcome.partly);
    expect(status).toHaveTextContent('De schipper is wie zich meldt.');
    expect(platform.recorded.at(-1)).toMatchObject({ correct: false, score: 1 / 3 });
  });

  it('keeps what was typed when the program is started again', async () => {
    const { platform } = await openAt(step);
    const before = await questionCard(cloze, 3);
    await userEvent.type(before.getByRole('textbox', { name: gap(1) }), 'acht');
    await openAt(step, platform);
    const card = await questionCard(cloze, 3);
    expect(card.getByRole('textbox', { name: gap(1) })).toHaveValue('acht');
  });

  it('compares what was typed in one language with nothing in the other', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(cloze, 3);
    await userEvent.type(card.getByRole('textbox', { name: gap(1) }), 'acht');
    await userEvent.selectOptions(card.getByRole('combobox'), 'de sluiswachter');
    await userEvent.type(card.getByRole('textbox', { name: gap(3) }), 'zondag');
    await userEvent.click(checkButton(card));
    await openAt(step, platform);
    await questionCard(cloze, 3);
    await userEvent.click(screen.getByRole('button', { name: nl.language.own.en }));
    expect(await screen.findByText('eight')).toBeVisible();
    const [first, second] = screen.getAllByTestId('gap');
    expect(first).toHaveTextContent(/: acht right is: eight$/);
    expect(second).toHaveTextContent(`the lock keeper ${en.question.outcome.right}`);
    expect(screen.getByRole('heading', { name: en.question.outcome.right })).toBeVisible();
  });
});

describe('a short answer', () => {
  it('is right in any accepted form', async () => {
    const { status, platform } = await typed(short, 'Sluis-wachter');
    expect(status).toHaveTextContent(outcome.right);
    expect(status).not.toHaveTextContent(nl.question.spelling);
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'answer-given',
      response: 'Sluis-wachter',
      correct: true,
    });
  });

  it('is right with a slip, and the right spelling is shown', async () => {
    const { status } = await typed(short, 'sluiswachtre');
    expect(status).toHaveTextContent(outcome.right);
    expect(status).toHaveTextContent(`${nl.question.spelling} sluiswachter`);
  });

  it('is nearly right when it is near, and the nearest form is shown', async () => {
    const { status, platform } = await typed(short, 'de sluiswahcetr');
    expect(status).toHaveTextContent(outcome.near);
    expect(status).not.toHaveTextContent(outcome.wrong);
    expect(status).toHaveTextContent(`${nl.question.rightAnswer} de sluiswachter`);
    expect(platform.recorded.at(-1)).toMatchObject({ correct: false, score: 0 });
  });

  it('that the author foresaw is wrong, and gets its feedback', async () => {
    const { status } = await typed(short, 'havenmeester');
    expect(status).toHaveTextContent(outcome.wrong);
    expect(status).toHaveTextContent(`${nl.question.rightAnswer} de sluiswachter`);
    expect(status).toHaveTextContent('De havenmeester gaat over de haven');
  });

  it('can be read and no longer changed after the check', async () => {
    const { card } = await typed(short, 'niemand');
    expect(field(card)).toHaveAttribute('readonly');
    expect(field(card)).toHaveValue('niemand');
  });
});

describe('a number', () => {
  it.each([
    ['38,5', true],
    ['38,5 meter', true],
    ['39', true],
    ['37', false],
  ])('that is typed as %s is marked', async (text, correct) => {
    const { status, platform } = await typed(number, text);
    expect(status).toHaveTextContent(correct ? outcome.right : outcome.wrong);
    const value = Number(text.replace(',', '.').replace(' meter', ''));
    expect(platform.recorded.at(-1)).toMatchObject({ response: { typed: text, value }, correct });
  });

  it('is shown as it should be, with how far from it is right too', async () => {
    const { status, card } = await typed(number, '37');
    expect(status).toHaveTextContent(`${nl.question.rightAnswer} 38,5 meter`);
    const range = filled(nl.question.rounded, { from: '38', to: '39' });
    expect(card.getByText(range)).toBeVisible();
  });

  it('is read as its language writes it', async () => {
    const platform = proefPlatform({ systemLanguage: 'en' });
    await openAt(step, platform);
    const input = (await screen.findAllByRole('textbox', { name: en.question.typed })).at(-1);
    if (!input) throw new Error('There is no field for a number');
    await userEvent.type(input, '38.5');
    expect(platform.recorded.at(-1)).toMatchObject({ response: { typed: '38.5', value: 38.5 } });
  });

  it('that cannot be read is said to be so, and not marked', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(number, 3);
    const message = filled(nl.question.notNumberOrUnit, { example: '1,5' });
    await userEvent.type(field(card), 'achtendertig');
    expect(card.queryByText(message)).not.toBeInTheDocument();
    expect(checkButton(card)).toBeDisabled();
    await userEvent.tab();
    expect(card.getByText(message)).toBeVisible();
    expect(field(card)).toBeInvalid();
    expect(field(card)).toHaveAccessibleDescription(`meter ${message}`);
    await userEvent.clear(field(card));
    await userEvent.type(field(card), '38');
    expect(card.queryByText(message)).not.toBeInTheDocument();
    expect(field(card)).toBeValid();
    await userEvent.keyboard('{Enter}');
    expect(card.getByRole('status')).toHaveTextContent(outcome.right);
    expect(platform.recorded.filter(({ kind }) => kind === 'answer-given')).toHaveLength(1);
  });

  it('takes the digits that pick an option elsewhere', async () => {
    await openAt(step);
    const card = await questionCard(number, 3);
    await userEvent.type(field(card), '123');
    expect(field(card)).toHaveValue('123');
  });
});
