import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, filled, nl } from './support/texts.ts';

describe('the opening of a module', () => {
  it('says what it is for and how long it takes', async () => {
    await openAt(at.module('begin'));
    await screen.findByRole('heading', { level: 1, name: 'De sluis gaat open' });
    expect(screen.getByText('4 minuten · 2 stappen · 3 vragen')).toBeVisible();
    expect(screen.getByRole('heading', { name: nl.module.goals })).toBeVisible();
    expect(screen.getByText('Je kunt zeggen wanneer de sluis opengaat.')).toBeVisible();
    expect(screen.getByText('Je weet bij wie een schip zich meldt.')).toBeVisible();
    expect(document.title).toBe('De sluis gaat open · Leidraad');
  });

  it('counts one step as one', async () => {
    await openAt(at.module('vervolg'));
    expect(await screen.findByText('2 minuten · 1 stap · 2 vragen')).toBeVisible();
  });

  it('leads to the first step', async () => {
    const { platform } = await openAt(at.module('begin'));
    await userEvent.click(await screen.findByRole('link', { name: nl.module.begin }));
    await screen.findByRole('heading', { level: 1, name: 'Wanneer gaat de sluis open?' });
    expect(platform.recorded).toMatchObject([
      { kind: 'step-entered', briefing: 'proef', module: 'begin', step: 'opening' },
    ]);
  });

  it('leads back to the step where one left', async () => {
    const { platform } = await openAt(at.step('begin', 'melden'));
    await screen.findByTestId('step');
    await openAt(at.module('begin'), platform);
    const name = filled(nl.module.goOn, { step: 'Bij wie meldt een schip zich?' });
    await userEvent.click(await screen.findByRole('link', { name }));
    await screen.findByRole('heading', { level: 1, name: 'Bij wie meldt een schip zich?' });
  });
});

describe('a module that is not there in the language of the interface', () => {
  it('says so, and marks its text as the language that it is in', async () => {
    await openAt(at.module('vervolg'), proefPlatform({ systemLanguage: 'en' }));
    const notice = await screen.findByText(en.language.notYet.nl);
    expect(notice.closest('[lang]')).toHaveAttribute('lang', 'en');
    const title = screen.getByRole('heading', { level: 1, name: 'Als het stormt' });
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'nl');
    const goals = screen.getByRole('heading', { name: en.module.goals });
    expect(goals.closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('says nothing where it is there', async () => {
    await openAt(at.module('begin'), proefPlatform({ systemLanguage: 'en' }));
    const main = within(screen.getByRole('main'));
    await main.findByRole('heading', { level: 1, name: 'The lock opens' });
    expect(screen.queryByText(en.language.notYet.nl)).not.toBeInTheDocument();
  });
});
