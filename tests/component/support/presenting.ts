import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { expect } from 'vitest';
import type { MemoryPlatform } from '../../../renderer/platform/memory.ts';
import type { Presentation } from '../../../renderer/presenting/presentation.ts';
import { at, openAt, proefPlatform } from './program.ts';
// Loaded here, so that no test waits for them.
import '../../../renderer/features/present/PresentScreen.vue';
import '../../../renderer/features/present/console/ConsoleScreen.vue';

/** What the audience was shown last. */
export function shownNow({ presenting }: MemoryPlatform): Presentation {
  const last = presenting.presented.at(-1);
  if (!last) throw new Error('Nothing was presented');
  return last;
}

/** Waits until the audience sees this slide, with so much of it. */
export const seen = (platform: MemoryPlatform, slide: string, shown: number): Promise<void> =>
  waitFor(() => expect(shownNow(platform)).toMatchObject({ slide, shown }));

/** The things on the agenda, by their keys. */
export const agendaNow = (): (string | undefined)[] =>
  screen.queryAllByTestId('agenda-item').map(({ dataset }) => dataset['id']);

/** The box of a step or a question that can be chosen. */
export function boxOf(key: string): HTMLElement {
  const found = screen.getAllByTestId('choose-item').find(({ dataset }) => dataset['id'] === key);
  if (!found) throw new Error(`${key} cannot be chosen`);
  return within(found).getByRole('checkbox', { hidden: true });
}

/** Opens the Present screen and waits for it. */
export async function openPresent(
  address: string = at.present,
  platform: MemoryPlatform = proefPlatform(),
) {
  const opened = await openAt(address, platform);
  await screen.findByTestId('start');
  return opened;
}

/** Starts the first module of the fixture briefing, its first question after its first step. */
export async function startPresenting(platform: MemoryPlatform = proefPlatform()) {
  const opened = await openPresent(at.presentModule('begin'), platform);
  await userEvent.click(boxOf('begin/opening?hoe-laat'));
  await userEvent.keyboard('{F5}');
  await screen.findByTestId('presenter-clock');
  return opened;
}

/** The slides of that presentation, in order; the picture of the first step has a slide of its own. */
export const slides = [
  'cover',
  'begin/opening',
  'begin/opening+2',
  'begin/opening?hoe-laat',
  'begin/melden',
] as const;

/** Goes to the question. */
export async function toQuestion(): Promise<void> {
  await userEvent.keyboard('{Shift>}{PageDown}{PageDown}{PageDown}{/Shift}');
  await screen.findAllByTestId('room-option');
}
