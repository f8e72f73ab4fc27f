import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../renderer/platform/platform.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, nl } from './support/texts.ts';

const group = (name: string) => within(screen.getByRole('group', { name }));

describe('the settings', () => {
  it('change the language of everything at once', async () => {
    const { platform } = await openAt(at.settings);
    const dutch = group(nl.settings.language).getByRole('radio', { name: 'Nederlands' });
    expect(dutch).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(group(en.settings.language).getByRole('radio', { name: 'English' })).toBeChecked();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.settings.title);
    expect((await platform.launch()).settings.language).toBe('en');
  });

  it('name each language in itself', async () => {
    await openAt(at.settings);
    for (const [name, lang] of [
      ['Nederlands', 'nl'],
      ['English', 'en'],
    ] as const) {
      expect(screen.getByRole('radio', { name }).closest('[lang]')).toHaveAttribute('lang', lang);
    }
  });

  for (const theme of ['light', 'dark', 'system'] as const) {
    it(`change the colours: ${theme}`, async () => {
      const before = theme === 'system' ? 'dark' : 'system';
      const settings: Settings = { ...defaultSettings, theme: before };
      const platform = proefPlatform();
      await platform.changeSettings(settings);
      await openAt(at.settings, platform);
      const colours = group(nl.settings.theme);
      expect(colours.getByRole('radio', { name: nl.settings.themes[before] })).toBeChecked();
      await userEvent.click(colours.getByRole('radio', { name: nl.settings.themes[theme] }));
      expect(document.documentElement).toHaveAttribute('data-theme', theme);
      expect((await platform.launch()).settings).toEqual({ ...settings, theme });
    });
  }

  it('change the size of the text', async () => {
    const { platform } = await openAt(at.settings);
    const sizes = group(nl.settings.textSize);
    expect(sizes.getByRole('radio', { name: '100%' })).toBeChecked();
    for (const size of [115, 130, 150, 200]) {
      await userEvent.click(sizes.getByRole('radio', { name: `${size}%` }));
      expect(document.documentElement).toHaveAttribute('data-text-size', String(size));
      expect((await platform.launch()).settings.textSize).toBe(size);
    }
  });

  it('switch off the time limit of tests', async () => {
    const { platform } = await openAt(at.settings);
    const limits = group(nl.settings.timeLimits);
    expect(limits.getByRole('radio', { name: nl.settings.timeLimit.on })).toBeChecked();
    await userEvent.click(limits.getByRole('radio', { name: nl.settings.timeLimit.off }));
    expect((await platform.launch()).settings.timeLimits).toBe(false);
  });

  it('can be changed with the arrow keys', async () => {
    const { platform } = await openAt(at.settings);
    group(nl.settings.theme).getByRole('radio', { name: nl.settings.themes.system }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('radio', { name: nl.settings.themes.dark })).toBeChecked();
    expect((await platform.launch()).settings.theme).toBe('dark');
  });

  it('hold at once where they cannot be kept, and say so', async () => {
    const { platform } = await openAt(at.settings);
    platform.refuse = 'store-read-only';
    await userEvent.click(screen.getByRole('radio', { name: nl.settings.themes.dark }));
    const alert = await screen.findByText(nl.notice['settings-not-kept']);
    expect(alert.closest('[role="alert"]')).toHaveTextContent(nl.refusal['store-read-only']);
    expect(screen.getByRole('radio', { name: nl.settings.themes.dark })).toBeChecked();
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect((await platform.launch()).settings.theme).toBe('system');
  });

  it('show the version of the program', async () => {
    await openAt(at.settings, proefPlatform({ appVersion: '12.3.4' }));
    expect(screen.getByText('Leidraad 12.3.4')).toBeVisible();
  });
});
