import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { RefusedError } from '../../renderer/platform/platform.ts';
import { fixture, rewritten } from './support/briefings.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { en, filled, nl } from './support/texts.ts';

const listed = () => screen.findByRole('region', { name: nl.home.modules });

describe('home', () => {
  it('says that the briefing is being opened', async () => {
    const platform = proefPlatform();
    Object.assign(platform, { readBriefing: () => new Promise<never>(() => undefined) });
    await openAt(at.home, platform);
    expect(screen.getByRole('status')).toHaveTextContent(nl.home.loading);
  });

  it('says what to do when there is no briefing', async () => {
    await openAt(at.home, memoryPlatform({}));
    const status = await screen.findByText(nl.home.empty);
    expect(status.closest('[role="status"]')).toHaveTextContent(nl.home.emptyMore);
  });

  it('says what is wrong and where, when a briefing cannot be opened', async () => {
    const proef = rewritten(fixture('proef'), 'briefing.yaml', 'languages: [nl, en]', '');
    await openAt(at.home, memoryPlatform({ proef }));
    const alert = (await screen.findByText(nl.home.failed)).closest('[role="alert"]');
    expect(alert).toHaveTextContent(nl.home.failedMore);
    expect(alert).toHaveTextContent(/briefing\.yaml:\d+/);
    expect(alert).toHaveTextContent('languages');
  });

  it('says so when the shell refuses to hand the briefing over', async () => {
    const platform = proefPlatform();
    const refuse = () => Promise.reject(new RefusedError('unknown-briefing', 'proef'));
    Object.assign(platform, { readBriefing: refuse });
    await openAt(at.home, platform);
    expect(await screen.findByText(nl.home.failed)).toBeVisible();
    expect(screen.getByText(nl.notice['briefing-not-read'])).toBeVisible();
  });

  it('opens on what was read of the briefing before, without reading its texts again', async () => {
    const platform = proefPlatform();
    await openAt(at.home, platform);
    await listed();
    const never = () => Promise.reject(new Error('The texts were read'));
    Object.assign(platform, { readBriefing: never });
    await openAt(at.home, platform);
    expect(await listed()).toBeVisible();
    expect(screen.queryByText(nl.home.failed)).not.toBeInTheDocument();
  });

  it('reads a briefing again when one of its files changed', async () => {
    const platform = proefPlatform();
    await openAt(at.home, platform);
    await listed();
    const renamed = rewritten(
      fixture('proef'),
      'briefing.yaml',
      'Een proefbriefing',
      'Iets anders',
    );
    Object.assign(platform, memoryPlatform({ proef: renamed }), {
      briefingInfo: async () => ({ stamp: 'another', info: null }),
    });
    await openAt(at.home, platform);
    expect(await screen.findByRole('heading', { level: 1, name: 'Iets anders' })).toBeVisible();
  });

  it('shows the cover: what it is, of when, from where, in which languages', async () => {
    await openAt(at.home);
    const title = await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
    expect(title).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(/COM\(2099\) 1/)).toHaveTextContent('COM(2099) 1, Een proefstuk');
    expect(screen.getByText('12 maart 2024')).toHaveAttribute('datetime', '2024-03-12');
    expect(screen.getByText('Bedacht voor de tests')).toBeVisible();
    expect(screen.getByText('Nederlands, Engels')).toBeVisible();
  });

  it('lists the modules in the order of the route, with their time and progress', async () => {
    await openAt(at.home);
    const [first, second, third, ...more] = within(await listed()).getAllByRole('listitem');
    expect(more).toEqual([]);
    if (!first || !second || !third) throw new Error('Three modules were expected');
    expect(within(first).getByRole('link', { name: 'De sluis gaat open' })).toBeVisible();
    expect(first).toHaveTextContent('4 minuten');
    expect(within(first).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
    expect(within(first).getByRole('progressbar')).toHaveAccessibleName('De sluis gaat open');
    expect(within(second).getByRole('link', { name: 'Als het stormt' })).toBeVisible();
    expect(within(third).getByRole('link', { name: 'Alle soorten vragen' })).toBeVisible();
  });

  it('counts steps seen and questions answered as progress', async () => {
    const { router } = await openAt(at.step('begin', 'opening'));
    await screen.findByRole('heading', { level: 1, name: 'Wanneer gaat de sluis open?' });
    await router.push(at.home);
    const [first] = within(await listed()).getAllByRole('progressbar');
    // One of two steps and none of three questions.
    expect(first).toHaveAttribute('aria-valuenow', '20');
    expect(first).toHaveAttribute('aria-valuetext', filled(nl.progress.part, { percent: 20 }));
  });

  it('says of a module that it is there in Dutch only, and marks its title so', async () => {
    await openAt(at.home, proefPlatform({ systemLanguage: 'en' }));
    const modules = within(await screen.findByRole('region', { name: en.home.modules }));
    const [first, second] = modules.getAllByRole('listitem');
    expect(first).not.toHaveTextContent(en.language.onlyIn.nl);
    expect(second).toHaveTextContent(en.language.onlyIn.nl);
    expect(modules.getByRole('link', { name: 'The lock opens' })).toHaveAttribute('lang', 'en');
    expect(modules.getByRole('link', { name: 'Als het stormt' })).toHaveAttribute('lang', 'nl');
  });

  it('leads to the other briefings, and says nothing of them when there are none', async () => {
    await openAt(at.home);
    await screen.findByRole('heading', { level: 1 });
    const shelf = async () =>
      within(await screen.findByRole('region', { name: nl.install.shelf.title }));
    expect((await shelf()).queryByRole('list')).not.toBeInTheDocument();

    const both = memoryPlatform({ kapot: fixture('kapot'), proef: fixture('proef') });
    await openAt(at.home, both);
    await screen.findByRole('heading', { level: 1, name: 'Een kapotte briefing' });
    const [open, other] = (await shelf()).getAllByRole('listitem');
    expect(open).toHaveTextContent(`Een kapotte briefing · ${nl.install.shelf.now}`);
    await within(other ?? document.body).findByText('Een proefbriefing');
    expect((await shelf()).getAllByRole('link')).toHaveLength(1);
    await userEvent.click((await shelf()).getByRole('link', { name: 'Een proefbriefing' }));
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
  });

  it('begins at the briefing that was opened last', async () => {
    const both = memoryPlatform({ kapot: fixture('kapot'), proef: fixture('proef') });
    await openAt('/briefing/proef', both);
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
    await waitFor(async () => expect((await both.launch()).settings.briefing).toBe('proef'));
    await openAt(at.home, both);
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
  });

  it('offers to install a briefing where there is none', async () => {
    await openAt(at.home, memoryPlatform({}));
    expect(await screen.findByRole('button', { name: nl.install.shelf.install })).toBeVisible();
  });
});
