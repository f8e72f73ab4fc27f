import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuEntries, type MenuSetting } from '../../../electron/main/menu/entries.ts';
import { textsIn } from '../../../electron/main/texts/choose.ts';

const commands: string[] = [];
const setting: MenuSetting = {
  texts: textsIn('nl').menu,
  isMac: false,
  hasDevTools: false,
  actions: {
    command: (command) => commands.push(command),
    openLogFolder: () => commands.push('logs'),
    openDataFolder: () => commands.push('data'),
  },
};

const flat = (entries: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? flat(entry.submenu) : [])]);
const entriesOf = (change: Partial<MenuSetting> = {}) =>
  flat(menuEntries({ ...setting, ...change }));

describe.each([false, true])('the menu (on a Mac: %s)', (isMac) => {
  it('names every entry in the language that is chosen', () => {
    const named = entriesOf({ isMac }).filter(({ type }) => type !== 'separator');
    expect(named.filter(({ label }) => !label)).toEqual([]);
    const english = entriesOf({ isMac, texts: textsIn('en').menu });
    expect(english.map(({ label }) => label)).toContain('Select all');
  });

  it('gives no key to two entries', () => {
    const keys = entriesOf({ isMac }).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has DevTools only when asked for', () => {
    const roles = (hasDevTools: boolean) =>
      entriesOf({ isMac, hasDevTools }).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

describe.each([false, true])('what the program is (on a Mac: %s)', (isMac) => {
  it('is asked of the page, by the one entry for it', () => {
    const { about } = textsIn('nl').menu;
    const [entry, ...more] = entriesOf({ isMac }).filter(({ label }) => label === about);
    expect(more).toEqual([]);
    commands.length = 0;
    Reflect.apply(entry?.click ?? (() => undefined), null, []);
    expect(commands).toEqual(['about']);
  });
});

describe('the keys', () => {
  it.each([
    ['Instellingen', 'CmdOrCtrl+,'],
    ['Naar het overzicht', 'Alt+Home'],
    ['Terug', 'Alt+Left'],
    ['Vooruit', 'Alt+Right'],
    ['Volledig scherm', 'F11'],
  ])('of %s are %s', (label, accelerator) => {
    expect(entriesOf().find((entry) => entry.label === label)).toMatchObject({ accelerator });
  });

  it('for zooming in work without Shift too', () => {
    expect(entriesOf().filter(({ role }) => role === 'zoomIn')).toHaveLength(2);
  });
});

describe('the words', () => {
  it('speak to the learner as je, never as u', () => {
    const { menu, ...others } = textsIn('nl');
    const words = JSON.stringify([Object.values(menu), others]);
    expect(words).toMatch(/\bje\b/);
    expect(words).not.toMatch(/\b(?:u|uw)\b/i);
  });
});
