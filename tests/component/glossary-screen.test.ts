import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { fixture } from './support/briefings.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, filled, nl } from './support/texts.ts';

const termCard = async (name: string) => within(await screen.findByRole('article', { name }));

describe('the glossary', () => {
  it('has every term with its meaning, and what it is called in the other language', async () => {
    await openAt(at.glossary);
    const lock = await termCard('sluis');
    expect(lock.getByText('lock')).toHaveAttribute('lang', 'en');
    expect(lock.getByText('Een kolk met deuren tussen twee waterstanden.')).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('leads to the steps that use a term', async () => {
    const { router } = await openAt(at.glossary);
    const lock = await termCard('sluis');
    const links = lock.getAllByRole('link').map(({ textContent }) => textContent.trim());
    expect(links.slice(0, 3)).toEqual([
      'Wanneer gaat de sluis open?',
      'Bij wie meldt een schip zich?',
      'Bij storm blijft de sluis dicht',
    ]);
    await userEvent.click(lock.getByRole('link', { name: 'Bij wie meldt een schip zich?' }));
    await screen.findByRole('heading', { level: 1, name: 'Bij wie meldt een schip zich?' });
    expect(router.currentRoute.value.fullPath).toBe(at.step('begin', 'melden'));
  });

  it('is narrowed down by a part of a term in any language, and says how many are left', async () => {
    await openAt(at.glossary);
    const field = await screen.findByRole('searchbox', { name: nl.glossary.filter });
    expect(screen.getByText('2 begrippen')).toHaveAttribute('role', 'status');
    await userEvent.type(field, 'LÓCK keep');
    expect(screen.getByRole('article', { name: 'sluiswachter' })).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('1 begrip')).toBeVisible();
    await userEvent.type(field, 'x');
    expect(screen.getByText(filled(nl.glossary.none, { wanted: 'LÓCK keepx' }))).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('is in the order of the interface’s language', async () => {
    await openAt(at.glossary, proefPlatform({ systemLanguage: 'en' }));
    await screen.findByRole('heading', { level: 1, name: en.glossary.title });
    const names = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
    expect(names.map((name) => name.trim())).toEqual(['lock', 'lock keeper']);
    expect(
      screen.getByRole('heading', { name: filled(en.glossary.letter, { letter: 'L' }) }),
    ).toBeVisible();
  });

  it('opens at the term that the address asks for', async () => {
    await openAt(`${at.glossary}?term=sluiswachter`);
    expect(await screen.findByRole('article', { name: 'sluiswachter' })).toHaveFocus();
  });

  it('opens at its beginning when there is no such term', async () => {
    await openAt(`${at.glossary}?term=nergens`);
    await screen.findByRole('heading', { level: 1, name: nl.glossary.title });
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('says so when the briefing has no terms', async () => {
    await openAt('/briefing/kapot/glossary', memoryPlatform({ kapot: fixture('kapot') }));
    expect(await screen.findByRole('heading', { name: nl.glossary.empty })).toBeVisible();
  });

  it('says so when there is no such briefing', async () => {
    await openAt('/briefing/nergens/glossary');
    expect(await screen.findByRole('heading', { name: nl.reference.missing })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: nl.reference.toHome }));
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
  });

  it('says so when the briefing cannot be read, and tries again', async () => {
    const platform = proefPlatform();
    const { readBriefing } = platform;
    Object.assign(platform, { readBriefing: () => Promise.reject(new Error('no disk')) });
    await openAt(at.glossary, platform);
    expect(await screen.findByText(nl.reference.failed)).toBeVisible();
    Object.assign(platform, { readBriefing });
    await userEvent.click(screen.getByRole('button', { name: nl.reference.tryAgain }));
    expect(await screen.findByRole('article', { name: 'sluis' })).toBeVisible();
  });

  it('is reached from home and from a term in the text', async () => {
    await openAt(at.home);
    const reference = within(await screen.findByRole('navigation', { name: nl.reference.label }));
    await userEvent.click(reference.getByRole('link', { name: nl.reference.glossary }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(nl.glossary.title);

    const { router } = await openAt(at.step('begin', 'opening'));
    const [more] = await screen.findAllByText(nl.glossary.more);
    await userEvent.click(more ?? document.body);
    expect(await screen.findByRole('article', { name: 'sluis' })).toHaveFocus();
    expect(router.currentRoute.value.query).toEqual({ term: 'sluis' });
  });
});
