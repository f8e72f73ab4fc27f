import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, kept, openAt } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { filled, nl } from './support/texts.ts';

const missed = (kind: 'wrong' | 'open') =>
  screen.queryByRole('region', { name: nl.module.missed[kind] });

/** Answers the first question of the first step right and the second wrong, and looks back. */
async function lookBack() {
  const opened = await openAt(at.step('begin', 'opening'));
  const first = await questionCard(1, 2);
  await userEvent.click(first.getByRole('radio', { name: /Om acht uur/ }));
  await userEvent.click(checkButton(first));
  const second = await questionCard(2, 2);
  await userEvent.click(second.getByRole('radio', { name: nl.question.true }));
  await userEvent.click(checkButton(second));
  await opened.router.push(at.step('begin', 'melden'));
  await kept(opened.platform, { kind: 'step-entered', step: 'melden' });
  await opened.router.push(at.end('begin'));
  await screen.findByRole('link', { name: nl.module.toHome });
  return opened;
}

describe('the end of a module', () => {
  it('says how it went, and keeps that the module was finished', async () => {
    const { platform } = await lookBack();
    expect(screen.getByText(filled(nl.module.sum, { answered: 2, right: 1, of: 3 }))).toBeVisible();
    await kept(platform, { kind: 'module-finished', module: 'begin' });
  });

  it('repeats what to remember, by step', async () => {
    await lookBack();
    const remember = within(screen.getByRole('region', { name: nl.module.remember }));
    const textsOf = (role: string): string[] =>
      remember.getAllByRole(role).map(({ textContent }) => textContent);
    expect(textsOf('term')).toEqual([
      'Wanneer gaat de sluis open?',
      'Bij wie meldt een schip zich?',
    ]);
    expect(textsOf('definition')).toEqual([
      'De sluis gaat om acht uur open.',
      'Ook op zondag.',
      'Elk schip meldt zich.',
    ]);
  });

  it('lists what was wrong and what is still open, each with the way back', async () => {
    await lookBack();
    const wrong = missed('wrong');
    const open = missed('open');
    if (!wrong || !open) throw new Error('Both lists were expected');
    expect(within(open).getAllByRole('link')).toHaveLength(1);
    expect(open).toHaveTextContent('Wat meld je? Kies alles wat klopt.');
    expect(open).toHaveTextContent('Bij wie meldt een schip zich?');
    const [link, ...more] = within(wrong).getAllByRole('link');
    expect(more).toEqual([]);
    if (!link) throw new Error('A link was expected');
    expect(link).toHaveAccessibleName('Op zondag blijft de sluis dicht.');
    await userEvent.click(link);
    const { element } = await questionCard(2, 2);
    expect(element).toHaveFocus();
  });

  it('lists a question no longer when it was answered right after all', async () => {
    const { router } = await lookBack();
    await router.push(at.step('begin', 'opening'));
    const card = await questionCard(2, 2);
    await userEvent.click(card.getByRole('button', { name: nl.question.again }));
    await userEvent.click(card.getByRole('radio', { name: nl.question.false }));
    await userEvent.click(checkButton(card));
    await router.push(at.end('begin'));
    await screen.findByText(filled(nl.module.sum, { answered: 2, right: 2, of: 3 }));
    expect(missed('wrong')).not.toBeInTheDocument();
  });

  it('leads on to the next module, and from the last one home', async () => {
    const { router } = await lookBack();
    const name = `${nl.module.nextModule} Als het stormt`;
    await userEvent.click(screen.getByRole('link', { name }));
    await screen.findByRole('heading', { level: 1, name: 'Als het stormt' });
    await router.push(at.end('soorten'));
    const home = await screen.findByRole('link', { name: nl.module.toHome });
    expect(screen.queryByRole('link', { name: /^Volgende module/ })).not.toBeInTheDocument();
    await userEvent.click(home);
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
  });

  it('does not count as finished for whoever jumped over a step', async () => {
    const { platform, router } = await openAt(at.step('begin', 'melden'));
    await kept(platform, { kind: 'step-entered', step: 'melden' });
    await router.push(at.end('begin'));
    await screen.findByText(filled(nl.module.sum, { answered: 0, right: 0, of: 3 }));
    const unseen = within(screen.getByRole('region', { name: nl.module.unseen }));
    expect(unseen.getByRole('link')).toHaveAccessibleName('Wanneer gaat de sluis open?');
    // Whatever the end would keep comes before what is done after it.
    await router.push(at.step('begin', 'opening'));
    await kept(platform, { kind: 'step-entered', step: 'opening' });
    expect(platform.recorded.map(({ kind }) => kind)).toEqual(['step-entered', 'step-entered']);
  });
});
