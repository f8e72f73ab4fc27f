import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { at, openAt } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { nl } from './support/texts.ts';

describe('a statement to judge', () => {
  it('offers true and not true, in that order', async () => {
    await openAt(at.step('begin', 'opening'));
    const card = await questionCard(2, 2);
    const group = card.getByRole('group', { name: /Op zondag blijft de sluis dicht\./ });
    expect(group).toBeVisible();
    const radios = card.getAllByRole('radio');
    expect(radios).toHaveLength(2);
    expect(radios[0]).toHaveAccessibleName(nl.question.true);
    expect(radios[1]).toHaveAccessibleName(nl.question.false);
  });

  it('is kept as true or false, and tells whoever is wrong what the author has to say', async () => {
    const { platform } = await openAt(at.step('begin', 'opening'));
    const card = await questionCard(2, 2);
    await userEvent.click(card.getByRole('radio', { name: nl.question.true }));
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.wrong);
    expect(status).toHaveTextContent('Elke dag is ook de zondag.');
    expect(card.getByRole('radio', { name: /^Niet waar/ })).toHaveAccessibleName(
      `${nl.question.false} : ${nl.question.verdict.missed}`,
    );
    expect(platform.recorded.at(-1)).toMatchObject({ response: true, correct: false, score: 0 });
  });

  it('leaves that out for whoever is right', async () => {
    await openAt(at.step('begin', 'opening'));
    const card = await questionCard(2, 2);
    await userEvent.click(card.getByRole('radio', { name: nl.question.false }));
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.right);
    expect(status).not.toHaveTextContent('Elke dag is ook de zondag.');
  });
});

describe('a choice of several', () => {
  it('says that several can be right, and takes several', async () => {
    const { platform } = await openAt(at.step('begin', 'melden'));
    const card = await questionCard(1, 1);
    expect(card.getByText(nl.question.several)).toBeVisible();
    await userEvent.click(card.getByRole('checkbox', { name: 'De lengte' }));
    await userEvent.click(card.getByRole('checkbox', { name: 'De naam' }));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    expect(platform.recorded.at(-1)).toMatchObject({ response: ['lengte', 'naam'], correct: true });
  });

  it('says that a part is right, and which one is missing', async () => {
    await openAt(at.step('begin', 'melden'));
    const card = await questionCard(1, 1);
    await userEvent.click(card.getByRole('checkbox', { name: 'De naam' }));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.partly);
    const name = `De lengte : ${nl.question.verdict.missed}`;
    expect(card.getByRole('checkbox', { name })).not.toBeChecked();
  });

  it('says of each option how it turned out', async () => {
    await openAt(at.step('begin', 'melden'));
    const card = await questionCard(1, 1);
    await userEvent.click(card.getByRole('checkbox', { name: 'De kleur' }));
    await userEvent.click(card.getByRole('checkbox', { name: 'De naam' }));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent('De kleur doet er niet toe.');
    const { right, wrong, missed } = nl.question.verdict;
    for (const name of [`De naam : ${right}`, `De kleur : ${wrong}`, `De lengte : ${missed}`]) {
      expect(card.getByRole('checkbox', { name })).toBeDisabled();
    }
  });
});
