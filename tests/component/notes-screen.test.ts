import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { MemoryPlatform } from '../../renderer/platform/memory.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { nl } from './support/texts.ts';

const texts = nl.annotation;

/** A learner who bookmarked a step, marked a sentence of it and wrote a note on it. */
async function written(): Promise<MemoryPlatform> {
  const platform = proefPlatform();
  await openAt(at.step('begin', 'opening'), platform);
  await userEvent.click(await screen.findByRole('button', { name: texts.bookmark }));
  await userEvent.click(screen.getByRole('button', { name: texts.markSentence }));
  await screen.findByRole('listbox');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await userEvent.click(screen.getByRole('button', { name: texts.noteOnStep }));
  await userEvent.type(await screen.findByRole('textbox'), 'Navragen bij de sluiswachter');
  await kept(platform, { text: 'Navragen bij de sluiswachter' });
  return platform;
}

describe('my notes', () => {
  it('say what to do while there are none', async () => {
    await openAt(at.notes);
    expect(await screen.findByRole('heading', { name: texts.screenEmpty })).toBeVisible();
    expect(screen.queryByRole('button', { name: texts.export })).not.toBeInTheDocument();
  });

  it('stand by module and step, with the way back', async () => {
    const { router } = await openAt(at.notes, await written());
    await screen.findByRole('heading', { level: 1, name: texts.screen });
    expect(screen.getByText('1 notitie, 1 markering en 1 bladwijzer')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'De sluis gaat open' })).toBeVisible();
    expect(screen.getByText('De sluis gaat om acht uur open.')).toBeVisible();
    expect(screen.getByText('Deel A, punt 1')).toBeVisible();
    expect(screen.getByText('Navragen bij de sluiswachter')).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Wanneer gaat de sluis open?' }));
    await waitFor(() =>
      expect(router.currentRoute.value.fullPath).toBe(at.step('begin', 'opening')),
    );
  });

  it('are saved as Markdown', async () => {
    const { platform } = await openAt(at.notes, await written());
    await userEvent.click(await screen.findByRole('button', { name: texts.export }));
    expect(await screen.findByText(/^Opgeslagen in /)).toBeVisible();
    const [file] = platform.files.saved;
    expect(file).toMatchObject({ name: 'Notities proef.md' });
    expect(file?.text).toContain('## De sluis gaat open\n\n### Wanneer gaat de sluis open?');
    expect(file?.text).toContain('> De sluis gaat om acht uur open.\n>\n> — Deel A, punt 1');
  });

  it('say so when they could not be saved', async () => {
    const { platform } = await openAt(at.notes, await written());
    platform.refuse = 'store-full';
    await userEvent.click(await screen.findByRole('button', { name: texts.export }));
    expect(await screen.findByText(nl.notice['notes-not-saved'])).toBeVisible();
  });

  it('are reached from the overview', async () => {
    const { router } = await openAt(at.home);
    await userEvent.click(await screen.findByRole('link', { name: texts.screen }));
    await waitFor(() => expect(router.currentRoute.value.name).toBe('notes'));
  });

  it('of the other language say so', async () => {
    const platform = await written();
    await platform.changeSettings({ language: 'en' });
    await openAt(at.notes, platform);
    expect(await screen.findByText('Made in the Dutch text.')).toBeVisible();
  });
});
