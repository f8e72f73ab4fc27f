import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt } from './support/program.ts';
import { checkButton, questionCard, type QuestionCard } from './support/questions.ts';
import { nl } from './support/texts.ts';

const step = at.step('soorten', 'geordend');
const { point } = nl.arrange;

const areaOf = (card: QuestionCard, id: string): HTMLElement => {
  const area = card.getAllByTestId('area').find(({ dataset }) => dataset['id'] === id);
  if (!area) throw new Error(`There is no ${id}`);
  return area;
};

describe('a place to point at', () => {
  it('can be chosen by its name, without the picture', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(4, 4);
    expect(card.getByRole('img', { name: /^Een rivier van boven gezien/ })).toBeVisible();
    const names = card.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
    expect(names).toEqual(['voor', 'kolk', 'huis']);
    await userEvent.click(card.getByRole('radio', { name: 'De kolk' }));
    await kept(platform, { kind: 'answer-drafted', response: 'kolk' });
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    expect(platform.recorded.at(-1)).toMatchObject({ response: 'kolk', correct: true, score: 1 });
  });

  it('can be chosen in the picture, which chooses its name and gives it the focus', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(4, 4);
    await userEvent.click(areaOf(card, 'huis'));
    const name = card.getByRole('radio', { name: 'Het huis van de sluiswachter' });
    expect(name).toBeChecked();
    expect(name).toHaveFocus();
    await kept(platform, { kind: 'answer-drafted', response: 'huis' });
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.wrong);
    expect(status).toHaveTextContent('Daar wordt de sluis bediend.');
    expect(
      card.getByRole('radio', { name: new RegExp(`De kolk\\s*: ${nl.question.verdict.missed}`) }),
    ).toBeDisabled();
    await userEvent.click(areaOf(card, 'kolk'));
    expect(name).toBeChecked();
  });

  it('is not chosen by a click beside all of them, and that is said', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(4, 4);
    await userEvent.click(card.getByRole('img'));
    expect(card.getByText(point.beside)).toBeVisible();
    expect(checkButton(card)).toBeDisabled();
    expect(platform.recorded.map(({ kind }) => kind)).toEqual(['step-entered']);
    await userEvent.click(areaOf(card, 'kolk'));
    expect(card.queryByText(point.beside)).not.toBeInTheDocument();
  });

  it('can be chosen by its number', async () => {
    await openAt(step);
    const card = await questionCard(4, 4);
    card.getAllByRole('radio')[0]?.focus();
    await userEvent.keyboard('2');
    expect(card.getByRole('radio', { name: 'De kolk' })).toBeChecked();
  });
});
