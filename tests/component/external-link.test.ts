import userEvent from '@testing-library/user-event';
import { createEvent, fireEvent, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../renderer/platform/platform.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { nl } from './support/texts.ts';

const link = () => screen.findByRole('link', { name: `de site ${nl.link.external}` });
const address = 'https://example.org/sluis';

describe('a link out of the program', () => {
  it('says where it leads, and that it leads outside', async () => {
    await openAt(at.step('begin', 'opening'));
    expect(await link()).toHaveAttribute('href', address);
    expect(await link()).toHaveAttribute('title', 'De site');
  });

  it('is asked of the shell, and goes nowhere by itself', async () => {
    const { platform, router } = await openAt(at.step('begin', 'opening'));
    const click = createEvent.click(await link());
    await fireEvent(await link(), click);
    expect(click.defaultPrevented).toBe(true);
    expect(platform.opened).toEqual([address]);
    expect(router.currentRoute.value.name).toBe('step');
  });

  it('is so by the middle button and by keyboard, too', async () => {
    const { platform } = await openAt(at.step('begin', 'opening'));
    const middle = createEvent('auxclick', await link(), { button: 1, cancelable: true });
    await fireEvent(await link(), middle);
    expect(middle.defaultPrevented).toBe(true);
    expect(platform.opened).toEqual([address]);
    (await link()).focus();
    await userEvent.keyboard('{Enter}');
    expect(platform.opened).toEqual([address, address]);
  });

  it('says so when the shell does not open it', async () => {
    const platform = proefPlatform();
    const openLink = () => Promise.reject(new RefusedError('link-not-allowed', address));
    Object.assign(platform, { openLink });
    await openAt(at.step('begin', 'opening'), platform);
    await userEvent.click(await link());
    const notice = await screen.findByText(nl.notice['link-not-opened']);
    expect(notice.closest('[role="alert"]')).toHaveTextContent(nl.refusal['link-not-allowed']);
  });
});
