import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { at, openAt } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { nl } from './support/texts.ts';

const radios = (card: QuestionCard): HTMLInputElement[] => card.getAllByRole('radio');
const picks = (card: QuestionCard): boolean[] => radios(card).map(({ checked }) => checked);

describe('the keys of a question', () => {
  it('pick by the number that stands before the option', async () => {
    await openAt(at.step('begin', 'opening'));
    const card = await questionCard(1, 2);
    radios(card)[0]?.focus();
    await userEvent.keyboard('2');
    expect(picks(card)).toEqual([false, true, false]);
    await userEvent.keyboard('3');
    expect(picks(card)).toEqual([false, false, true]);
  });

  it('do nothing for a number without an option, for 0, or with Ctrl or Alt', async () => {
    const { platform } = await openAt(at.step('begin', 'opening'));
    const card = await questionCard(1, 2);
    radios(card)[0]?.focus();
    await userEvent.keyboard('4');
    await userEvent.keyboard('0');
    await userEvent.keyboard('{Control>}1{/Control}');
    await userEvent.keyboard('{Alt>}1{/Alt}');
    expect(picks(card)).toEqual([false, false, false]);
    expect(platform.recorded.map(({ kind }) => kind)).toEqual(['step-entered']);
  });

  it('work on the question that has the focus and on no other', async () => {
    await openAt(at.step('begin', 'opening'));
    const [first, second] = [await questionCard(1, 2), await questionCard(2, 2)];
    radios(second)[0]?.focus();
    await userEvent.keyboard('1');
    expect(picks(first)).toEqual([false, false, false]);
    expect(picks(second)).toEqual([true, false]);
  });

  it('check with Enter, and change nothing after that', async () => {
    await openAt(at.step('begin', 'opening'));
    const card = await questionCard(1, 2);
    radios(card)[0]?.focus();
    await userEvent.keyboard('1');
    await userEvent.keyboard('{Enter}');
    expect(await card.findByText(nl.question.why)).toBeVisible();
    expect(card.getByRole('heading', { level: 3 })).toHaveFocus();
    await userEvent.keyboard('2');
    expect(picks(card)).toEqual([true, false, false]);
  });

  it('take a pick back where several can be right', async () => {
    await openAt(at.step('begin', 'melden'));
    const card = await questionCard(1, 1);
    const boxes: HTMLInputElement[] = card.getAllByRole('checkbox');
    boxes[0]?.focus();
    await userEvent.keyboard('123');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
    await userEvent.keyboard('2');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, true]);
    expect(checkButton(card)).toBeEnabled();
    await userEvent.keyboard('13');
    expect(checkButton(card)).toBeDisabled();
  });
});
