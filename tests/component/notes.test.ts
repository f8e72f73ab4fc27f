import userEvent from '@testing-library/user-event';
import { fireEvent, screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { MemoryPlatform } from '../../renderer/platform/memory.ts';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { fixture, rewritten } from './support/briefings.ts';
import { painted } from './support/painted.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const texts = nl.annotation;
const button = (name: string) => screen.findByRole('button', { name });

async function openStep(platform: MemoryPlatform = proefPlatform()) {
  const opened = await openAt(at.step('begin', 'opening'), platform);
  await screen.findByTestId('step');
  await waitFor(() => expect(platform.recorded.at(-1)).toMatchObject({ kind: 'step-entered' }));
  return opened;
}

/** Selects words of the step's text as a mouse would. */
async function select(words: string): Promise<void> {
  const walker = document.createTreeWalker(screen.getByTestId('step'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent?.indexOf(words) ?? -1;
    if (from === -1) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    await fireEvent(document, new Event('selectionchange'));
    return;
  }
  throw new Error(`"${words}" does not stand in one piece in the step`);
}

const panel = () => screen.findByRole('region', { name: texts.panel });
const bar = () => screen.findByRole('toolbar', { name: texts.selection });

describe('selected words', () => {
  it('are highlighted with the bar that floats at them, and are kept', async () => {
    const { platform } = await openStep();
    await select('ook');
    await userEvent.click(within(await bar()).getByRole('button', { name: texts.highlight }));
    await kept(platform, { kind: 'annotation-put', type: 'highlight', text: '' });
    expect(platform.recorded.at(-1)).toMatchObject({ quote: { exact: 'ook' } });
    await waitFor(() => expect(painted('marked')).toBe('ook'));
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
    expect(within(await panel()).getByText('ook')).toBeVisible();

    await openStep(platform);
    await waitFor(() => expect(painted('marked')).toBe('ook'));
  });

  it('are noted on, and each letter of the note is kept', async () => {
    const { platform } = await openStep();
    await select('ook');
    await userEvent.click(within(await bar()).getByRole('button', { name: texts.note }));
    const field = await screen.findByRole('textbox', { name: texts.yourNote });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('Klopt dit?');
    await kept(platform, { kind: 'annotation-put', type: 'note', text: 'Klopt dit?' });
    await waitFor(() => expect(painted('noted')).toBe('ook'));
    expect(await screen.findByText(texts.saved)).toBeVisible();

    await openStep(platform);
    expect(await screen.findByRole('textbox', { name: texts.yourNote })).toHaveValue('Klopt dit?');
  });

  it('of a question are no words of the text', async () => {
    await openStep();
    await select('Hoe laat gaat');
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
  });

  it('are let go of with Escape', async () => {
    await openStep();
    await select('ook');
    await bar();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
  });
});

describe('by keyboard', () => {
  it('a sentence is picked from a list, marked, and let go of', async () => {
    const { platform } = await openStep();
    (await button(texts.markSentence)).focus();
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('listbox', { name: texts.sentences });
    await waitFor(() => expect(list).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const sentence = within(list).getByRole('option', {
      name: 'De sluis gaat om acht uur open.',
      selected: true,
    });
    expect(list).toHaveAttribute('aria-activedescendant', sentence.id);
    await kept(platform, { kind: 'annotation-put', type: 'highlight' });
    await waitFor(() => expect(painted('marked')).toBe('De sluis gaat om acht uur open.'));
    await userEvent.keyboard(' ');
    await kept(platform, { kind: 'annotation-removed' });
    expect(sentence).toHaveAttribute('aria-selected', 'false');
    expect(list).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(list).not.toBeInTheDocument();
    expect(await button(texts.markSentence)).toHaveFocus();
  });

  it('a note on the step is written', async () => {
    const { platform } = await openStep();
    (await button(texts.noteOnStep)).focus();
    await userEvent.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: texts.onWholeStep });
    await waitFor(() => expect(field).toHaveFocus());
    expect(platform.recorded.at(-1)).toMatchObject({ kind: 'step-entered' });
    await userEvent.keyboard('Navragen');
    await kept(platform, { kind: 'annotation-put', quote: null, text: 'Navragen' });
  });
});

describe('a note', () => {
  it('is removed, and put back', async () => {
    const { platform } = await openStep();
    await userEvent.click(await button(texts.noteOnStep));
    await userEvent.type(await screen.findByRole('textbox'), 'Weg');
    const remove = await button(filled(texts.actOn, { act: texts.remove, text: 'Weg' }));
    await userEvent.click(remove);
    await kept(platform, { kind: 'annotation-removed' });
    const said = await screen.findByText(texts.removed.note);
    expect(said.closest('[role="status"]')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    const undo = await button(texts.undo);
    await waitFor(() => expect(undo).toHaveFocus());
    await userEvent.click(undo);
    await kept(platform, { kind: 'annotation-put', text: 'Weg' });
    expect(await screen.findByRole('textbox')).toHaveValue('Weg');
  });

  it('stays on the screen when it cannot be kept, and a notice says so', async () => {
    const { platform } = await openStep();
    await userEvent.click(await button(texts.noteOnStep));
    platform.refuse = 'store-full';
    await userEvent.type(await screen.findByRole('textbox'), 'Vol');
    expect(await screen.findByText(nl.notice['note-not-kept'])).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Vol');
    expect(screen.queryByText(texts.saved)).not.toBeInTheDocument();
    platform.refuse = null;
    await userEvent.type(screen.getByRole('textbox'), '!');
    await kept(platform, { kind: 'annotation-put', text: 'Vol!' });
    expect(await screen.findByText(texts.saved)).toBeVisible();
  });

  it('is kept and shown when its words have gone from the text', async () => {
    const { platform } = await openStep();
    await select('en niet');
    await userEvent.click(within(await bar()).getByRole('button', { name: texts.note }));
    await userEvent.keyboard('Waarom niet?');
    await kept(platform, { text: 'Waarom niet?' });
    const changed = rewritten(
      fixture('proef'),
      'nl/01-begin.md',
      'ook** op zondag, en niet',
      'ook** in mei, maar nooit',
    );
    const later = memoryPlatform({ proef: changed });
    const event = platform.recorded.at(-1);
    if (!event) throw new Error('Nothing was recorded');
    const projections = await platform.projections({ briefing: 'proef', kind: 'annotation' });
    await later.record({ event, projections });
    await openAt(at.step('begin', 'opening'), later);
    expect(await screen.findByText(texts.gone)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Waarom niet?');
    expect(painted('noted')).toBe('');
  });
});

describe('a bookmark', () => {
  it('is put and taken, and stands on the route', async () => {
    const { platform } = await openStep();
    const toggle = await button(texts.bookmark);
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(toggle);
    await kept(platform, { kind: 'annotation-put', type: 'bookmark', quote: null });
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    const route = within(screen.getByRole('navigation', { name: nl.module.route }));
    const name = `Wanneer gaat de sluis open? (${texts.bookmarked})`;
    expect(route.getByRole('link', { name })).toBeVisible();
    await userEvent.click(toggle);
    await kept(platform, { kind: 'annotation-removed' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
  });
});
