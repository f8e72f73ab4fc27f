import userEvent from '@testing-library/user-event';
import { waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { filled, nl } from './support/texts.ts';

const step = at.step('soorten', 'geordend');
const { order } = nl.arrange;
const names: Readonly<Record<string, string>> = {
  melden: 'Het schip meldt zich',
  groen: 'De sluiswachter geeft groen licht',
  invaren: 'Het schip vaart de kolk in en maakt vast aan de bolders',
  dicht: 'De deuren achter het schip gaan dicht',
  stijgt: 'Het water in de kolk stijgt',
};
const right = Object.keys(names);

const rows = (card: QuestionCard): HTMLElement[] => card.getAllByTestId('option');
const idsIn = (card: QuestionCard): string[] =>
  rows(card).map(({ dataset }) => dataset['id'] ?? '');
const button = (card: QuestionCard, what: 'grip' | 'up' | 'down', id: string): HTMLElement =>
  card.getByRole('button', { name: filled(order[what], { item: names[id] ?? id }) });
const said = (what: keyof typeof order, id: string, n: number): string =>
  filled(order[what], { item: names[id] ?? id, n, of: 5 });

/** Puts the items in their right order with the buttons. */
async function putInOrder(card: QuestionCard): Promise<void> {
  for (const [place, id] of right.entries()) {
    while (idsIn(card).indexOf(id) > place) await userEvent.click(button(card, 'up', id));
  }
}

async function open() {
  const { platform } = await openAt(step);
  return { platform, card: await questionCard(1, 4) };
}

describe('items to put in order', () => {
  it('stand in a list, not in the right order, and cannot be checked before they are touched', async () => {
    const { card } = await open();
    expect(within(card.getByRole('list')).getAllByRole('listitem')).toHaveLength(5);
    expect(idsIn(card)).not.toEqual(right);
    expect([...idsIn(card)].sort()).toEqual([...right].sort());
    expect(checkButton(card)).toBeDisabled();
  });

  it('move one place by a button, which keeps the focus, and say where they are', async () => {
    const { card, platform } = await open();
    const before = idsIn(card);
    const id = before[1] ?? '';
    await userEvent.click(button(card, 'down', id));
    expect(idsIn(card)).toEqual([before[0], before[2], id, before[3], before[4]]);
    expect(button(card, 'down', id)).toHaveFocus();
    expect(card.getByText(said('place', id, 3))).toBeInTheDocument();
    await kept(platform, { kind: 'answer-drafted', response: idsIn(card) });
    expect(checkButton(card)).toBeEnabled();
  });

  it('stay where they are at either end, and say so', async () => {
    const { card, platform } = await open();
    const [first = '', , , , last = ''] = idsIn(card);
    expect(button(card, 'up', first)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button(card, 'up', first));
    expect(card.getByText(said('first', first, 1))).toBeInTheDocument();
    await userEvent.click(button(card, 'down', last));
    expect(card.getByText(said('last', last, 5))).toBeInTheDocument();
    expect(platform.recorded.map(({ kind }) => kind)).toEqual(['step-entered']);
  });

  it('are lifted by Space, moved by arrows and put down by Space, and only then kept', async () => {
    const { card, platform } = await open();
    const [first = '', ...others] = idsIn(card);
    button(card, 'grip', first).focus();
    await userEvent.keyboard(' ');
    expect(button(card, 'grip', first)).toHaveAttribute('aria-pressed', 'true');
    expect(card.getByText(said('lifted', first, 1))).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(card.getByText(said('place', first, 3))).toBeInTheDocument();
    expect(button(card, 'grip', first)).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(idsIn(card)).toEqual([...others, first]);
    expect(checkButton(card)).toBeDisabled();
    await userEvent.keyboard(' ');
    expect(button(card, 'grip', first)).toHaveAttribute('aria-pressed', 'false');
    expect(card.getByText(said('dropped', first, 5))).toBeInTheDocument();
    await kept(platform, { kind: 'answer-drafted', response: [...others, first] });
    expect(platform.recorded).toHaveLength(2);
  });

  it('go back to where they were by Escape', async () => {
    const { card, platform } = await open();
    const before = idsIn(card);
    const id = before[2] ?? '';
    button(card, 'grip', id).focus();
    await userEvent.keyboard(' {Home}{Escape}');
    expect(idsIn(card)).toEqual(before);
    expect(card.getByText(said('back', id, 3))).toBeInTheDocument();
    expect(button(card, 'grip', id)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(idsIn(card)).toEqual(before);
    expect(platform.recorded.map(({ kind }) => kind)).toEqual(['step-entered']);
  });

  it('are put down where they are when the learner goes elsewhere', async () => {
    const { card, platform } = await open();
    const id = idsIn(card)[4] ?? '';
    button(card, 'grip', id).focus();
    await userEvent.keyboard(' {ArrowUp}');
    await userEvent.tab();
    await waitFor(() => expect(button(card, 'grip', id)).toHaveAttribute('aria-pressed', 'false'));
    expect(idsIn(card)[3]).toBe(id);
    await kept(platform, { kind: 'answer-drafted', response: idsIn(card) });
  });

  it('take the focus by their number', async () => {
    const { card } = await open();
    button(card, 'grip', idsIn(card)[0] ?? '').focus();
    await userEvent.keyboard('4');
    expect(button(card, 'grip', idsIn(card)[3] ?? '')).toHaveFocus();
  });

  it('stand as they were left when the program is started again', async () => {
    const platform = proefPlatform();
    await openAt(step, platform);
    const before = await questionCard(1, 4);
    await userEvent.click(button(before, 'down', idsIn(before)[0] ?? ''));
    const left = idsIn(before);
    await kept(platform, { kind: 'answer-drafted' });
    await openAt(step, platform);
    expect(idsIn(await questionCard(1, 4))).toEqual(left);
  });

  it('are right in the right order, and say so each', async () => {
    const { card, platform } = await open();
    await putInOrder(card);
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    expect(card.getAllByText(nl.arrange.right)).toHaveLength(5);
    expect(card.queryByText(/paren/)).not.toBeInTheDocument();
    expect(card.queryByRole('button', { name: /omhoog|omlaag|Verplaats/ })).not.toBeInTheDocument();
    expect(platform.recorded.at(-1)).toMatchObject({ response: right, correct: true, score: 1 });
  });

  it('are partly right with two of them exchanged, and say where those belong', async () => {
    const { card, platform } = await open();
    await putInOrder(card);
    await userEvent.click(button(card, 'up', 'stijgt'));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.partly);
    expect(card.getAllByText(nl.arrange.right)).toHaveLength(3);
    const row = rows(card)[3];
    expect(row).toHaveTextContent(`${nl.arrange.wrong}${filled(order.belongs, { n: 5 })}`);
    expect(card.getByText(filled(order.pairs, { n: 9, of: 10 }))).toBeVisible();
    expect(platform.recorded.at(-1)).toMatchObject({ correct: false, score: 0.8 });
  });
});
