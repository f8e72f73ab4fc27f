import { fireEvent, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import OptionList from '../../renderer/ui/OptionList.vue';
import { show } from './support/mount.ts';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const words = { right: 'Rightly picked', wrong: 'Not right', missed: 'This is right' };
const props = {
  items,
  many: false,
  locked: false,
  verdicts: new Map(),
  verdictWords: words,
  modelValue: [] as readonly string[],
};
const slots = { default: `<template #default="{ item }">Option {{ item.id }}</template>` };

describe('a list of options', () => {
  it('lets one be picked as a radio button', async () => {
    const { emitted } = show(OptionList, { props, slots });
    await userEvent.click(screen.getByRole('radio', { name: /Option b/ }));
    expect(emitted('update:modelValue')).toEqual([[['b']]]);
  });

  it('lets several be picked and put back as check boxes', async () => {
    const { emitted, rerender } = show(OptionList, { props: { ...props, many: true }, slots });
    await userEvent.click(screen.getByRole('checkbox', { name: /Option a/ }));
    await rerender({ modelValue: ['a'] });
    await userEvent.click(screen.getByRole('checkbox', { name: /Option c/ }));
    await rerender({ modelValue: ['a', 'c'] });
    await userEvent.click(screen.getByRole('checkbox', { name: /Option a/ }));
    expect(emitted('update:modelValue')).toEqual([[['a']], [['a', 'c']], [['c']]]);
  });

  it('says in words how each option turned out, and takes no more picks', async () => {
    const { emitted } = show(OptionList, {
      props: {
        ...props,
        locked: true,
        modelValue: ['a'],
        verdicts: new Map([
          ['a', 'wrong'],
          ['b', 'missed'],
        ] as const),
      },
      slots,
    });
    expect(screen.getByText('Not right')).toBeVisible();
    expect(screen.getByText('This is right')).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
    await fireEvent.click(screen.getByRole('radio', { name: /Option c/ }));
    expect(emitted('update:modelValue')).toBeUndefined();
  });
});
