import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../renderer/platform/parts.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, filled, nl } from './support/texts.ts';

const vue: Part = {
  name: 'vue',
  version: '3.5.0',
  licence: 'MIT',
  text: 'Permission is hereby granted',
  role: { purpose: { nl: 'tekent de schermen', en: 'draws the screens' } },
};
const brought: Part = { ...vue, name: '@vue/shared', text: null, role: { of: 'vue' } };

const withParts = (...parts: Part[]) =>
  Object.assign(proefPlatform({ appVersion: '2.3.4' }), { parts });
const entryOf = async (text: string) => {
  const [entry] = (await screen.findAllByTestId('part')).filter((each) =>
    each.textContent.includes(text),
  );
  if (!entry) throw new Error(`No part says ${text}`);
  return entry;
};

describe('about', () => {
  it('says which version this is, and how to come by a newer one', async () => {
    await openAt(at.about, withParts(vue));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(nl.about.title);
    expect(screen.getByText(filled(nl.about.version, { version: '2.3.4' }))).toBeVisible();
    expect(screen.getByText(nl.about.newer.text)).toBeVisible();
  });

  it('names each part with its purpose and licence, and shows the text when asked', async () => {
    await openAt(at.about, withParts(vue, brought));
    const entry = await entryOf('tekent de schermen');
    expect(entry).toHaveTextContent('vue 3.5.0');
    const text = within(entry).getByText(/Permission is hereby/);
    expect(text).not.toBeVisible();
    await userEvent.click(within(entry).getByText('MIT'));
    expect(text).toBeVisible();
    expect(await entryOf(filled(nl.about.parts.of, { name: 'vue' }))).toHaveTextContent(
      nl.about.parts.noText,
    );
  });

  it('tells the purposes in the language of the learner', async () => {
    const platform = Object.assign(proefPlatform({ systemLanguage: 'en' }), { parts: [vue] });
    await openAt(at.about, platform);
    expect(await entryOf('draws the screens')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.about.title);
  });

  it('says where the licences are when the list cannot be read', async () => {
    const platform = proefPlatform();
    Object.assign(platform, { readParts: () => Promise.reject(new Error('gone')) });
    await openAt(at.about, platform);
    expect(await screen.findByText(nl.about.parts.failed)).toBeVisible();
    expect(platform.bugs).toHaveLength(1);
  });

  it('is there for whoever has not been chosen yet, and is reached from the menu', async () => {
    const nobody = proefPlatform({ person: null, store: { kind: 'closed' } });
    const { router } = await openAt(at.choose, nobody);
    nobody.choose('about');
    await screen.findByRole('heading', { level: 1, name: nl.about.title });
    expect(router.currentRoute.value.name).toBe('about');
    expect(screen.getByRole('link', { name: nl.privacy.choose })).toBeVisible();
  });
});
