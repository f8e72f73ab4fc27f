import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { contentInPlace } from '../../renderer/stores/content-in-place.ts';
import { contentReaderKey, type ContentReader } from '../../renderer/stores/content-reader.ts';
import { locationOf } from '../../renderer/features/search/locations.ts';
import { useSettings } from '../../renderer/stores/settings.ts';
import App from '../../renderer/App.vue';
import { show } from './support/mount.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { beginTest, testAt } from './support/tests.ts';
import { en, filled, nl } from './support/texts.ts';

const field = (): HTMLElement => screen.getByRole('combobox', { name: nl.search.label });
const optionsOf = (kind: keyof typeof nl.search.kind): HTMLElement[] => {
  const group = screen.getByRole('group', { name: new RegExp(nl.search.kind[kind]) });
  return within(group).getAllByRole('option');
};

/** Opens the search on the fixture's home screen and types. */
async function searchFor(text: string, platform = proefPlatform()) {
  const opened = await openAt(at.home, platform);
  await screen.findByRole('heading', { level: 1 });
  await userEvent.click(screen.getByRole('button', { name: nl.search.title }));
  await userEvent.type(await screen.findByRole('combobox'), text);
  return opened;
}

describe('the search', () => {
  it('opens by its button, by Ctrl+K and from the native menu', async () => {
    const { platform } = await openAt(at.home);
    await screen.findByRole('heading', { level: 1 });
    await userEvent.click(screen.getByRole('button', { name: nl.search.title }));
    expect(await screen.findByRole('dialog', { name: nl.search.label })).toBeVisible();
    await waitFor(() => expect(field()).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();

    await userEvent.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: nl.search.close }));
    expect(screen.queryByRole('dialog')).toBeNull();

    platform.choose('search');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('is not there while a test runs on the screen, and is back after it', async () => {
    const platform = proefPlatform();
    const { router } = await openAt(testAt.quiz('begin'), platform);
    await beginTest(platform);
    expect(screen.queryByRole('button', { name: nl.search.title })).toBeNull();
    await userEvent.keyboard('{Control>}k{/Control}');
    platform.choose('search');
    await nextTick();
    expect(screen.queryByRole('dialog')).toBeNull();

    await router.push(at.home);
    await userEvent.click(await screen.findByRole('button', { name: nl.search.title }));
    expect(await screen.findByRole('dialog')).toBeVisible();
    platform.choose('back');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says what can be found before anything is typed', async () => {
    await searchFor(' ');
    expect(await screen.findByText(nl.search.what)).toBeVisible();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(field()).toHaveAccessibleDescription(nl.search.keys);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('lists what was found by kind, with where it is, and announces how much', async () => {
    await searchFor('sluis');
    expect(await screen.findByRole('listbox', { name: nl.search.results })).toBeVisible();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    const [term] = optionsOf('term');
    expect(term).toHaveTextContent('sluis');
    expect(term?.querySelector('mark')).toHaveTextContent('sluis');
    const step = optionsOf('step').find((option) => option.textContent?.includes('Wanneer'));
    expect(step).toHaveTextContent('De sluis gaat open');
    expect(step?.querySelector('[lang="nl"]')).not.toBeNull();
    expect(optionsOf('passage').length).toBeGreaterThan(0);
    const total = screen.getAllByRole('option').length;
    expect(screen.getByText(`${total} resultaten`).closest('[role="status"]')).not.toBeNull();
  });

  it('goes over the results by the arrow keys, Home and End, and from the last to the first', async () => {
    await searchFor('sluis');
    const options = await screen.findAllByRole('option');
    const active = () => options.find((option) => option.getAttribute('aria-selected') === 'true');
    expect(active()).toBeUndefined();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(options[0]);
    expect(field()).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(options[1]);
    await userEvent.keyboard('{End}');
    expect(active()).toBe(options.at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(options[0]);
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBe(options.at(-1));
    await userEvent.keyboard('{Home}');
    expect(active()).toBe(options[0]);
    expect(field()).toHaveFocus();
  });

  it('opens a step by keyboard', async () => {
    const { router } = await searchFor('wanneer gaat de sluis open');
    await waitFor(() => expect(optionsOf('step')).not.toEqual([]));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.currentRoute.value.name).toBe('step'));
    expect(screen.queryByRole('dialog')).toBeNull();
    const heading = await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('opens by mouse, and leads to the heading of a step that was there already', async () => {
    await openAt(at.step('begin', 'opening'));
    const heading = await screen.findByRole('heading', { name: 'Wanneer gaat de sluis open?' });
    await userEvent.click(screen.getByRole('button', { name: nl.search.title }));
    await userEvent.type(await screen.findByRole('combobox'), 'wanneer sluis open');
    await waitFor(() => expect(optionsOf('step')).not.toEqual([]));
    const here = optionsOf('step').find((option) => option.textContent?.includes('Wanneer'));
    if (!here) throw new Error('The step was not found');
    await userEvent.click(here);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('finds a question once it is answered, and leads to it', async () => {
    const platform = proefPlatform();
    const asked = 'hoe laat gaat de sluis open';
    await searchFor(asked, platform);
    await screen.findAllByRole('option');
    expect(screen.queryByRole('group', { name: new RegExp(nl.search.kind.question) })).toBeNull();

    await openAt(at.step('begin', 'opening'), platform);
    const card = await questionCard(1, 2);
    const [option] = card.getAllByRole('radio');
    if (!option) throw new Error('The question has no options');
    await userEvent.click(option);
    await userEvent.click(checkButton(card));
    await kept(platform, { kind: 'answer-given' });
    const { router } = await searchFor(asked, platform);
    await waitFor(() => expect(optionsOf('question')).toHaveLength(1));
    const [found] = optionsOf('question');
    if (found) await userEvent.click(found);
    await waitFor(() => expect(router.currentRoute.value.query['question']).toBe('hoe-laat'));
  });

  it('says what to try when nothing is found', async () => {
    await searchFor('xyzzy');
    expect(await screen.findByText(filled(nl.search.none, { text: 'xyzzy' }))).toBeVisible();
    expect(screen.getByText(nl.search.noneMore)).toBeVisible();
    await userEvent.type(field(), ' sluis');
    expect(await screen.findByText(nl.search.partly)).toBeVisible();
  });

  it('looks in the language of the interface', async () => {
    await openAt(at.home, proefPlatform({ systemLanguage: 'en' }));
    await screen.findByRole('heading', { level: 1 });
    await userEvent.click(screen.getByRole('button', { name: en.search.title }));
    await userEvent.type(await screen.findByRole('combobox', { name: en.search.label }), 'lock');
    const [option] = await screen.findAllByRole('option');
    expect(option?.querySelector('[lang="en"]')).not.toBeNull();
  });

  it('says so when no briefing is open', async () => {
    await openAt(at.settings);
    await userEvent.click(screen.getByRole('button', { name: nl.search.title }));
    expect(await screen.findByText(nl.search.noBriefing)).toBeVisible();
  });
});

describe('when the content cannot be searched', () => {
  async function openWith(reader: () => ContentReader) {
    const platform = proefPlatform();
    const launch = await platform.launch();
    const provide = { [contentReaderKey]: reader };
    show(App, { global: { provide } }, platform, () => useSettings().start(launch));
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
    await userEvent.click(screen.getByRole('button', { name: nl.search.title }));
    return platform;
  }

  it('says that it is being made ready', async () => {
    const never = () => new Promise<never>(() => undefined);
    await openWith(() => ({ ...contentInPlace(), ask: never }));
    expect(await screen.findByText(nl.search.loading)).toBeInTheDocument();
  });

  it('says that it does not work, logs why, and can be tried again', async () => {
    let isBroken = true;
    const platform = await openWith(() => {
      const reader = contentInPlace();
      return isBroken ? { ...reader, ask: () => Promise.reject(new Error('broken')) } : reader;
    });
    expect(await screen.findByText(nl.search.failed)).toBeVisible();
    expect(platform.bugs).toHaveLength(1);
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: nl.search.again }));
    expect(await screen.findByText(nl.search.what)).toBeVisible();
  });
});

describe('the addresses of what was found', () => {
  const place = { module: 'begin', step: 'opening' };
  const targets = [
    { kind: 'step', ...place },
    { kind: 'question', question: 'uur', ...place },
    { kind: 'term', term: 'sluis' },
    { kind: 'passage', passage: 'A1' },
  ] as const;

  it.each(targets)('of a $kind are those of a screen', async (target) => {
    const { router } = await openAt(at.home);
    const resolved = router.resolve(locationOf(target, 'proef'));
    expect(resolved.matched).not.toEqual([]);
  });
});
