import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, nl } from './support/texts.ts';

describe('the bar at the top', () => {
  it('switches the whole program to the other language at once, and back', async () => {
    const { platform } = await openAt(at.home);
    expect(await screen.findByRole('heading', { name: 'Een proefbriefing' })).toBeVisible();
    const toEnglish = screen.getByRole('button', { name: 'English' });
    expect(toEnglish).toHaveAttribute('lang', 'en');

    await userEvent.click(toEnglish);
    expect(screen.getByRole('heading', { name: 'A trial briefing' })).toBeVisible();
    expect(screen.getByRole('link', { name: en.settings.title })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect((await platform.launch()).settings.language).toBe('en');

    const toDutch = screen.getByRole('button', { name: 'Nederlands' });
    expect(toDutch).toHaveAttribute('lang', 'nl');
    await userEvent.click(toDutch);
    expect(screen.getByRole('link', { name: nl.settings.title })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'nl');
  });

  it('follows the system until the learner chooses', async () => {
    await openAt(at.home, proefPlatform({ systemLanguage: 'en' }));
    expect(await screen.findByRole('heading', { name: 'A trial briefing' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nederlands' })).toBeVisible();
  });

  it('leads to the settings and home', async () => {
    await openAt(at.home);
    await userEvent.click(screen.getByRole('link', { name: nl.settings.title }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(nl.settings.title);
    expect(document.title).toBe(`${nl.settings.title} · Leidraad`);
    await userEvent.click(screen.getByRole('link', { name: nl.shell.name }));
    expect(await screen.findByRole('heading', { name: 'Een proefbriefing' })).toBeVisible();
  });

  it('can be passed over by keyboard', async () => {
    await openAt(at.home);
    await screen.findByRole('heading', { level: 1 });
    await userEvent.click(screen.getByRole('button', { name: nl.shell.skip }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('goes where the choices of the native menu lead', async () => {
    const { platform } = await openAt(at.home);
    platform.choose('settings');
    expect(await screen.findByRole('heading', { name: nl.settings.title })).toBeVisible();
    platform.choose('home');
    expect(await screen.findByRole('heading', { name: 'Een proefbriefing' })).toBeVisible();
    platform.choose('back');
    expect(await screen.findByRole('heading', { name: nl.settings.title })).toBeVisible();
    platform.choose('forward');
    expect(await screen.findByRole('heading', { name: 'Een proefbriefing' })).toBeVisible();
  });
});
