import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform, type MemoryPlatform } from '../../renderer/platform/memory.ts';
import { fixture, rewritten } from './support/briefings.ts';
import { at, openAt } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { en, nl } from './support/texts.ts';

const step = at.step('begin', 'opening');
const file = 'nl/01-begin.md';

/** A machine where eight o'clock was answered, and the author's folder that lies on it. */
async function answered(): Promise<{
  platform: MemoryPlatform;
  shelf: Record<string, ReturnType<typeof fixture>>;
}> {
  const shelf = { proef: fixture('proef') };
  const platform = memoryPlatform(shelf);
  await openAt(step, platform);
  const card = await questionCard(1, 2);
  await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
  await userEvent.click(checkButton(card));
  return { platform, shelf };
}

describe('a question that was answered', () => {
  it('says so when its words were changed since', async () => {
    const { platform, shelf } = await answered();
    shelf['proef'] = rewritten(
      fixture('proef'),
      file,
      'Hoe laat gaat de sluis open?',
      'Hoe laat gaan de deuren open?',
    );
    await openAt(step, platform);
    const card = await questionCard(1, 2);
    expect(card.getByText(nl.question.changed)).toBeVisible();
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    await userEvent.click(card.getByRole('button', { name: nl.question.again }));
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    expect(card.queryByText(nl.question.changed)).not.toBeInTheDocument();
  });

  it('does not say so when only its explanation was changed', async () => {
    const { platform, shelf } = await answered();
    const why = 'why: De sluis gaat om acht uur open.';
    shelf['proef'] = rewritten(fixture('proef'), file, why, 'why: Zo staat het op het bord.');
    await openAt(step, platform);
    const card = await questionCard(1, 2);
    expect(card.getByRole('status')).toHaveTextContent('Zo staat het op het bord.');
    expect(card.queryByText(nl.question.changed)).not.toBeInTheDocument();
  });

  it('does not take the other language for a change', async () => {
    const { platform } = await answered();
    await openAt(step, platform);
    await questionCard(1, 2);
    await userEvent.click(screen.getByRole('button', { name: nl.language.own.en }));
    const radio = await screen.findByRole('radio', { name: /^At eight/ });
    expect(radio).toBeChecked();
    expect(screen.getByRole('heading', { name: en.question.outcome.right })).toBeVisible();
    expect(screen.queryByText(en.question.changed)).not.toBeInTheDocument();
  });
});
