import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../renderer/platform/speaker.ts';
import { painted } from './support/painted.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const voice = (id: string, language: string, isDefault = false): Voice => ({
  id,
  name: id,
  language,
  isDefault,
});
const texts = nl.readAloud;
const button = (name: string) => screen.getByRole('button', { name });

/** A step of the fixture, on a machine with voices. */
async function openStep(...voices: Voice[]) {
  const platform = proefPlatform();
  platform.speaker.install(...voices);
  await openAt(at.step('begin', 'opening'), platform);
  await screen.findByTestId('step');
  return platform;
}

describe('reading aloud', () => {
  it('is not there where the machine has no voice for the language of the text', async () => {
    const { speaker } = await openStep(voice('Daniel', 'en-GB'));
    expect(screen.queryByRole('button', { name: texts.start })).not.toBeInTheDocument();
    await userEvent.keyboard('{F8}');
    expect(speaker.saying()).toBeNull();
    speaker.install(voice('Xander', 'nl_NL'));
    expect(await screen.findByRole('button', { name: texts.start })).toBeVisible();
  });

  it('reads sentence after sentence and marks the one that it reads', async () => {
    const { speaker } = await openStep(voice('Xander', 'nl-NL'));
    await userEvent.click(button(texts.start));
    expect(speaker.saying()).toBe('Wanneer gaat de sluis open?');
    await waitFor(() => expect(painted('speaking')).toBe('Wanneer gaat de sluis open?'));
    speaker.finish();
    expect(speaker.saying()).toBe('De sluis gaat om acht uur open.');
    await waitFor(() => expect(painted('speaking')).toBe('De sluis gaat om acht uur open.'));
  });

  it('ends at the end of the step', async () => {
    const { speaker } = await openStep(voice('Xander', 'nl-NL'));
    await userEvent.click(button(texts.start));
    while (speaker.saying() !== null) speaker.finish();
    expect(speaker.said.at(-1)?.text).toBe('Ook op zondag.');
    await waitFor(() => expect(button(texts.start)).toBeVisible());
    expect(painted('speaking')).toBe('');
  });

  it('pauses, goes on at the same sentence, goes back and forth, and stops', async () => {
    const { speaker } = await openStep(voice('Xander', 'nl-NL'));
    await userEvent.click(button(texts.start));
    speaker.finish();
    await userEvent.click(button(texts.pause));
    expect(speaker.saying()).toBeNull();
    await userEvent.click(button(texts.goOn));
    expect(speaker.saying()).toBe('De sluis gaat om acht uur open.');
    await userEvent.click(button(texts.next));
    expect(speaker.saying()).toMatch(/^Dat is elke dag zo/);
    await userEvent.click(button(texts.previous));
    await userEvent.click(button(texts.previous));
    await userEvent.click(button(texts.previous));
    expect(speaker.saying()).toBe('Wanneer gaat de sluis open?');
    await userEvent.click(button(texts.stop));
    expect(speaker.saying()).toBeNull();
    expect(screen.queryByRole('button', { name: texts.stop })).not.toBeInTheDocument();
    expect(button(texts.start)).toHaveFocus();
  });

  it('listens to keys, wherever the focus is', async () => {
    const { speaker } = await openStep(voice('Xander', 'nl-NL'));
    await userEvent.keyboard('{F8}');
    expect(speaker.saying()).toBe('Wanneer gaat de sluis open?');
    await userEvent.keyboard('{F9}');
    expect(speaker.saying()).toBe('De sluis gaat om acht uur open.');
    await userEvent.keyboard('{F7}');
    expect(speaker.saying()).toBe('Wanneer gaat de sluis open?');
    await userEvent.keyboard('{F8}');
    expect(speaker.saying()).toBeNull();
    await userEvent.keyboard('{F8}{Shift>}{F8}{/Shift}');
    expect(speaker.saying()).toBeNull();
    expect(screen.queryByRole('button', { name: texts.stop })).not.toBeInTheDocument();
  });

  it('stops when one leaves the step', async () => {
    const { speaker } = await openStep(voice('Xander', 'nl-NL'));
    await userEvent.click(button(texts.start));
    await userEvent.click(screen.getByRole('link', { name: nl.module.next }));
    await waitFor(() => expect(speaker.saying()).toBeNull());
  });

  it('changes its pace at once, and keeps it', async () => {
    const { speaker, ...platform } = await openStep(voice('Xander', 'nl-NL'));
    await userEvent.click(button(texts.start));
    const rate = screen.getByRole('combobox', { name: texts.rate });
    await userEvent.selectOptions(rate, filled(texts.rates.faster, { rate: '1,5' }));
    await waitFor(() => expect(speaker.said.at(-1)?.rate).toBe(1.5));
    expect((await platform.launch()).settings.rate).toBe(1.5);
  });
});

describe('the voice', () => {
  it('is the system’s own for the language, until another is chosen', async () => {
    const platform = proefPlatform();
    platform.speaker.install(
      voice('Daniel', 'en-GB', true),
      voice('Ellen', 'nl-BE'),
      voice('Xander', 'nl-NL', true),
    );
    await openAt(at.settings, platform);
    const pick = await screen.findByRole('combobox', { name: texts.voice.nl });
    expect(
      within(pick)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([texts.ownVoice, 'Ellen', 'Xander']);
    await openAt(at.step('begin', 'opening'), platform);
    await userEvent.click(await screen.findByRole('button', { name: texts.start }));
    expect(platform.speaker.said.at(-1)?.voice.id).toBe('Xander');
    await openAt(at.settings, platform);
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: texts.voice.nl }),
      'Ellen',
    );
    await openAt(at.step('begin', 'opening'), platform);
    await userEvent.click(await screen.findByRole('button', { name: texts.start }));
    expect(platform.speaker.said.at(-1)?.voice.id).toBe('Ellen');
  });

  it('can be missing, and the settings say so', async () => {
    await openAt(at.settings);
    expect(await screen.findByText(texts.noVoice.nl)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: texts.voice.nl })).not.toBeInTheDocument();
  });
});
