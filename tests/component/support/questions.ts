import { screen, within } from '@testing-library/vue';
import { filled, nl } from './texts.ts';

/** The card of a question by its place in the step, once it is there. */
export async function questionCard(number: number, of: number) {
  const name = filled(nl.question.number, { n: number, of });
  const element = await screen.findByRole('region', { name });
  return { element, ...within(element) };
}

export type QuestionCard = Awaited<ReturnType<typeof questionCard>>;

export const checkButton = (card: QuestionCard): HTMLElement =>
  card.getByRole('button', { name: nl.question.check });
