import userEvent from '@testing-library/user-event';
import { screen, within, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const route = async () => within(await screen.findByRole('navigation', { name: nl.module.route }));

/** The names of all stops, as a screen reader says them, with the one where the learner is in brackets. */
async function stops(): Promise<string[]> {
  return (await route())
    .getAllByRole('link')
    .map((stop) =>
      stop.getAttribute('aria-current') === 'step' ? `[${stop.textContent}]` : stop.textContent,
    );
}

const passed = (title: string): string => `${title} (${nl.module.passed})`;
const { opening, end } = nl.module;

describe('the route through a module', () => {
  it('shows where one is, and nothing as passed before it is', async () => {
    await openAt(at.module('begin'));
    await screen.findByRole('link', { name: nl.module.begin });
    expect(await stops()).toEqual([
      `[${opening}]`,
      'Wanneer gaat de sluis open?',
      'Bij wie meldt een schip zich?',
      end,
    ]);
  });

  it('marks what was passed, as one goes on', async () => {
    await openAt(at.module('begin'));
    await userEvent.click(await screen.findByRole('link', { name: nl.module.begin }));
    await userEvent.click(await screen.findByRole('link', { name: nl.module.next }));
    await screen.findByRole('heading', { level: 1, name: 'Bij wie meldt een schip zich?' });
    expect(await stops()).toEqual([
      passed(opening),
      passed('Wanneer gaat de sluis open?'),
      '[Bij wie meldt een schip zich?]',
      end,
    ]);
    await userEvent.click(screen.getByRole('link', { name: nl.module.toEnd }));
    await screen.findByRole('link', { name: nl.module.toHome });
    expect((await stops()).at(-1)).toBe(`[${end}]`);
  });

  it('leads to any stop', async () => {
    await openAt(at.module('begin'));
    const stop = (await route()).getByRole('link', { name: 'Bij wie meldt een schip zich?' });
    await userEvent.click(stop);
    const name = 'Bij wie meldt een schip zich?';
    expect(await screen.findByRole('heading', { level: 1, name })).toHaveFocus();
  });

  it('says how much of the module is done', async () => {
    await openAt(at.step('begin', 'opening'));
    // One of two steps and none of three questions.
    const progress = await (await route()).findByRole('progressbar');
    const words = filled(nl.progress.part, { percent: 20 });
    await waitFor(() => expect(progress).toHaveAttribute('aria-valuetext', words));
    expect(progress).toHaveAttribute('aria-valuenow', '20');
  });

  it('folds open and shut where there is no room, and shuts when one picks a stop', async () => {
    await openAt(at.step('begin', 'opening'));
    const toggle = (await route()).getByRole('button', { name: new RegExp(nl.module.openRoute) });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(toggle).toHaveAccessibleName(`${nl.module.openRoute} Wanneer gaat de sluis open?`);
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveTextContent(nl.module.closeRoute);
    await userEvent.click((await route()).getByRole('link', { name: end }));
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
  });
});
