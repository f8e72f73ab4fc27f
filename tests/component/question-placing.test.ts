import userEvent from '@testing-library/user-event';
import { within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { filled, nl } from './support/texts.ts';

const step = at.step('soorten', 'geordend');
const { match, sort, left, put, taken, right, wrong, belongs } = nl.arrange;

const chooser = (card: QuestionCard, question: string, item: string): HTMLElement =>
  card.getByRole('combobox', { name: filled(question, { item }) });
const choose = (card: QuestionCard, question: string, item: string, place: string) =>
  userEvent.selectOptions(chooser(card, question, item), place);
const rowOf = (card: QuestionCard, id: string): HTMLElement => {
  const row = card.getAllByTestId('option').find(({ dataset }) => dataset['id'] === id);
  if (!row) throw new Error(`There is no ${id}`);
  return row;
};
/** What is said of how many are left: none, one or more. */
const toGo = (n: number): string => filled(left.split(' | ')[Math.min(n, 2)] ?? '', { n });

describe('pairs to match', () => {
  const pairs = {
    Schipper: 'Meldt het schip bij de sluis',
    Sluiswachter: 'Zet het licht op groen',
    Havenmeester: 'Wijst een ligplaats in de haven',
  };

  it('offer for each line all that can go with it, and what goes with none', async () => {
    await openAt(step);
    const card = await questionCard(2, 4);
    for (const item of Object.keys(pairs)) {
      const options = within(chooser(card, match.choose, item)).getAllByRole('option');
      expect(options.map(({ textContent }) => textContent.trim()).sort()).toEqual(
        [match.empty, ...Object.values(pairs), 'Schrijft het weerbericht'].sort(),
      );
    }
    const bank = card.getByRole('list', { name: match.bank });
    expect(within(bank).getAllByRole('listitem')).toHaveLength(4);
  });

  it('are kept one by one, say what went where, and are checked when all have one', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(2, 4);
    await choose(card, match.choose, 'Schipper', pairs.Schipper);
    const said = filled(put, { item: 'Schipper', place: pairs.Schipper });
    expect(card.getByText(`${said} ${toGo(2)}`)).toBeInTheDocument();
    await kept(platform, { kind: 'answer-drafted', response: { schipper: 'meldt' } });
    expect(card.getByText(match.used)).toBeInTheDocument();
    expect(checkButton(card)).toBeDisabled();
    await choose(card, match.choose, 'Schipper', match.empty);
    expect(card.getByText(`${filled(taken, { item: 'Schipper' })} ${toGo(3)}`)).toBeInTheDocument();
    await kept(platform, { kind: 'answer-drafted', response: null });
    for (const [item, place] of Object.entries(pairs)) {
      await choose(card, match.choose, item, place);
    }
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    expect(card.getAllByText(right)).toHaveLength(3);
    expect(platform.recorded.at(-1)).toMatchObject({
      response: { schipper: 'meldt', wachter: 'licht', havenmeester: 'ligplaats' },
      correct: true,
      score: 1,
    });
  });

  it('say of a wrong one what belongs there, and what its author says of it', async () => {
    await openAt(step);
    const card = await questionCard(2, 4);
    await choose(card, match.choose, 'Schipper', pairs.Schipper);
    await choose(card, match.choose, 'Sluiswachter', pairs.Sluiswachter);
    await choose(card, match.choose, 'Havenmeester', 'Schrijft het weerbericht');
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.partly);
    expect(status).toHaveTextContent('De havenmeester gaat over de haven, niet over de sluis.');
    expect(status).not.toHaveTextContent('De schipper roept de sluis op.');
    expect(rowOf(card, 'schipper')).toHaveTextContent(right);
    const row = rowOf(card, 'havenmeester');
    expect(row).toHaveTextContent('Schrijft het weerbericht');
    expect(row).toHaveTextContent(`${wrong}${belongs} ${pairs.Havenmeester}`);
    expect(card.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('items to sort', () => {
  const group = (card: QuestionCard, name: string) => within(card.getByRole('group', { name }));

  it('lie together until they go to a group, and take the focus along', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(3, 4);
    expect(group(card, sort.tray).getAllByRole('listitem')).toHaveLength(4);
    expect(group(card, 'Dicht').getByText(sort.empty)).toBeVisible();
    await choose(card, sort.choose, 'Storm op dinsdag', 'Dicht');
    expect(group(card, 'Dicht').getByText('Storm op dinsdag')).toBeVisible();
    expect(group(card, sort.tray).getAllByRole('listitem')).toHaveLength(3);
    expect(chooser(card, sort.choose, 'Storm op dinsdag')).toHaveFocus();
    const said = filled(put, { item: 'Storm op dinsdag', place: 'Dicht' });
    expect(card.getByText(`${said} ${toGo(3)}`)).toBeInTheDocument();
    await kept(platform, { kind: 'answer-drafted', response: { storm: 'dicht' } });
    await choose(card, sort.choose, 'Storm op dinsdag', sort.none);
    expect(group(card, sort.tray).getAllByRole('listitem')).toHaveLength(4);
  });

  it('lie in their groups when the program is started again', async () => {
    const platform = proefPlatform();
    await openAt(step, platform);
    await choose(await questionCard(3, 4), sort.choose, 'Storm op dinsdag', 'Open');
    await kept(platform, { kind: 'answer-drafted' });
    await openAt(step, platform);
    const card = await questionCard(3, 4);
    expect(group(card, 'Open').getByText('Storm op dinsdag')).toBeVisible();
  });

  it('say each how it turned out, and where it belongs', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(3, 4);
    for (const item of ['Zondag om negen uur', 'Maandag om acht uur', 'Storm op dinsdag']) {
      await choose(card, sort.choose, item, 'Open');
    }
    expect(checkButton(card)).toBeDisabled();
    await choose(card, sort.choose, 'Woensdag om zeven uur', 'Dicht');
    expect(card.getByText(sort.done)).toBeVisible();
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.partly);
    expect(status).toHaveTextContent('Bij storm blijft de sluis dicht.');
    expect(rowOf(card, 'zondag')).toHaveTextContent(right);
    expect(rowOf(card, 'storm')).toHaveTextContent(`${wrong}${belongs} Dicht`);
    expect(card.queryByRole('region', { name: sort.tray })).not.toBeInTheDocument();
    expect(platform.recorded.at(-1)).toMatchObject({ correct: false, score: 0.5 });
  });
});
