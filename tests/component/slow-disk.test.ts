import userEvent from '@testing-library/user-event';
import { waitFor } from '@testing-library/vue';
import { expect, it } from 'vitest';
import type { MemoryPlatform } from '../../renderer/platform/memory.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { questionCard } from './support/questions.ts';

/** A machine that stores one event each time that it is told to. */
function slowPlatform() {
  const memory = proefPlatform();
  const waiting: (() => void)[] = [];
  const platform: MemoryPlatform = {
    ...memory,
    record: (what) => new Promise((resolve) => waiting.push(() => resolve(memory.record(what)))),
  };
  const storeNext = async (): Promise<void> => {
    await waitFor(() => expect(waiting).not.toEqual([]));
    waiting.shift()?.();
  };
  return { platform, storeNext };
}

it('no pick is taken back when an earlier one is stored', async () => {
  const { platform, storeNext } = slowPlatform();
  await openAt(at.step('begin', 'melden'), platform);
  const card = await questionCard(1, 1);
  await storeNext();
  await userEvent.click(card.getByRole('checkbox', { name: /De naam/ }));
  await userEvent.click(card.getByRole('checkbox', { name: /De lengte/ }));
  await storeNext();
  await kept(platform, { kind: 'answer-drafted', response: ['naam'] });
  await userEvent.click(card.getByRole('checkbox', { name: /De kleur/ }));
  await storeNext();
  await storeNext();
  await kept(platform, { kind: 'answer-drafted', response: ['naam', 'lengte', 'kleur'] });
  for (const box of card.getAllByRole('checkbox')) expect(box).toBeChecked();
});
