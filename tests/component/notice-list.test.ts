import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt } from './support/program.ts';
import { nl } from './support/texts.ts';

const dismiss = (): HTMLElement[] => screen.queryAllByRole('button', { name: nl.notice.dismiss });

describe('the notices', () => {
  it('can be dismissed', async () => {
    const { platform } = await openAt(at.settings);
    expect(dismiss()).toEqual([]);
    platform.refuse = 'store-full';
    await userEvent.click(screen.getByRole('radio', { name: '150%' }));
    await userEvent.click(await screen.findByRole('button', { name: nl.notice.dismiss }));
    expect(screen.queryByText(nl.notice['settings-not-kept'])).not.toBeInTheDocument();
  });

  it('stand once, with what went wrong last', async () => {
    const { platform } = await openAt(at.settings);
    platform.refuse = 'store-full';
    await userEvent.click(screen.getByRole('radio', { name: '150%' }));
    platform.refuse = 'store-read-only';
    await userEvent.click(screen.getByRole('radio', { name: '200%' }));
    expect(dismiss()).toHaveLength(1);
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText(nl.refusal['store-read-only'], { exact: false })).toBeVisible();
    expect(alert.queryByText(nl.refusal['store-full'], { exact: false })).not.toBeInTheDocument();
  });

  it('go by themselves when the same thing works again', async () => {
    const { platform } = await openAt(at.settings);
    platform.refuse = 'store-full';
    await userEvent.click(screen.getByRole('radio', { name: '150%' }));
    expect(dismiss()).toHaveLength(1);
    platform.refuse = null;
    await userEvent.click(screen.getByRole('radio', { name: '200%' }));
    expect(dismiss()).toEqual([]);
  });

  it('log what can only be a bug of ours, and not what the disk refused', async () => {
    const { platform } = await openAt(at.settings);
    platform.refuse = 'store-full';
    await userEvent.click(screen.getByRole('radio', { name: '150%' }));
    expect(platform.bugs).toEqual([]);
    platform.refuse = 'internal';
    await userEvent.click(screen.getByRole('radio', { name: '200%' }));
    expect(platform.bugs).toHaveLength(1);
  });
});
