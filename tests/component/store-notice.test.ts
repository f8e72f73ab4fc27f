import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { StoreState } from '../../renderer/platform/platform.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, filled, nl } from './support/texts.ts';

const file = '/home/lid/leidraad.db';
const asideAt = '/home/lid/damaged/20261123T090000Z';
const backupAt = new Date(2026, 10, 22, 18, 30).getTime();

async function startWith(store: StoreState, systemLanguage: 'nl' | 'en' = 'nl'): Promise<void> {
  await openAt(at.home, proefPlatform({ store, systemLanguage }));
  await screen.findByRole('heading', { level: 1 });
}

const understood = (): HTMLElement | null =>
  screen.queryByRole('button', { name: nl.store.understood });

/** The alert that holds this text. */
function alertWith(text: string): HTMLElement {
  const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent.includes(text));
  if (!alert) throw new Error(`No alert says: ${text}`);
  return alert;
}

describe('what the program says of the learner’s data', () => {
  it('is nothing when all is well', async () => {
    await startWith({ kind: 'ready' });
    for (const alert of screen.queryAllByRole('alert')) expect(alert.textContent).toBe('');
  });

  it('is what was lost when a backup was put back, until it was read', async () => {
    await startWith({ kind: 'restored', asideAt, backupAt, rescued: 0, lost: null });
    const [before] = nl.store.restored.split('{backup}');
    const alert = alertWith(before ?? '?');
    expect(alert).toHaveTextContent(nl.store.laterLost);
    expect(alert).toHaveTextContent(filled(nl.store.aside, { aside: asideAt }));
    expect(alert).toHaveTextContent(/22 november 2026.*18[:.]30/);
    await userEvent.click(within(alert).getByRole('button', { name: nl.store.understood }));
    expect(screen.queryByText(new RegExp(asideAt))).not.toBeInTheDocument();
  });

  it('names the moment of the backup in the reader’s language', async () => {
    await startWith({ kind: 'restored', asideAt, backupAt, rescued: 0, lost: null }, 'en');
    expect(alertWith(asideAt)).toHaveTextContent(/22 November 2026.*18:30/);
    expect(screen.getByRole('button', { name: en.store.understood })).toBeVisible();
  });

  it('is that it starts afresh when there was no backup, until it was read', async () => {
    await startWith({ kind: 'restored', asideAt, backupAt: null, rescued: 0, lost: null });
    expect(alertWith(nl.store.emptied)).toHaveTextContent(nl.store.allLost);
    expect(understood()).toBeVisible();
  });

  it.each([
    ['nothing is lost', { rescued: 3, lost: 0 }, nl.store.nothingLost],
    ['three things are', { rescued: 3, lost: 3 }, 'Er ontbreken 3 dingen die je deed'],
    ['one thing is', { rescued: 0, lost: 1 }, 'Er ontbreekt één ding dat je deed'],
    ['nobody knows how much is', { rescued: 3, lost: null }, nl.store.laterRead],
  ])('is how much is missing since the backup: %s', async (_, found, text) => {
    await startWith({ kind: 'restored', asideAt, backupAt, ...found });
    expect(alertWith(text)).toBeVisible();
  });

  it('is what is left where there was no backup', async () => {
    await startWith({ kind: 'restored', asideAt, backupAt: null, rescued: 2, lost: null });
    expect(alertWith(nl.store.emptied)).toHaveTextContent(nl.store.someRead);
  });

  it('is that the file was gone, where there was nothing to set aside', async () => {
    await startWith({ kind: 'restored', asideAt: null, backupAt, rescued: 0, lost: null });
    const [before] = nl.store.replaced.split('{backup}');
    expect(alertWith(before ?? '?')).not.toHaveTextContent('bewaard in');
  });

  it('is that the disk is full, where that is why it cannot be opened', async () => {
    await startWith({ kind: 'unavailable', file, detail: 'ENOSPC', isFull: true });
    expect(alertWith(filled(nl.store.full, { file }))).toBeVisible();
  });

  it('is that a newer version wrote it, for as long as it is so', async () => {
    await startWith({ kind: 'newer', file });
    alertWith(filled(nl.store.newer, { file }));
    expect(understood()).not.toBeInTheDocument();
  });

  it('is that it cannot be opened, for as long as it is so', async () => {
    await startWith({ kind: 'unavailable', file, detail: 'EACCES', isFull: false });
    expect(alertWith(filled(nl.store.unavailable, { file }))).not.toHaveTextContent('EACCES');
    expect(understood()).not.toBeInTheDocument();
  });
});
