import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { describeDiagnostic } from '../../renderer/locales/diagnostics/index.ts';
import { fixture } from './support/briefings.ts';
import { at, openAt } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { nl } from './support/texts.ts';

describe('a module that is not there', () => {
  it('says so, and leads home', async () => {
    await openAt(at.module('nergens'));
    const alert = (await screen.findByText(nl.module.missing)).closest('[role="alert"]');
    expect(alert).toHaveTextContent(nl.module.missingMore);
    await userEvent.click(screen.getByRole('link', { name: nl.module.toHome }));
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
  });

  it('says so in a briefing that is not there, too', async () => {
    await openAt('/briefing/nergens/module/begin');
    expect(await screen.findByText(nl.module.missing)).toBeVisible();
  });
});

describe('a step that is not there', () => {
  it('says so, keeps nothing, and leaves the route to go on', async () => {
    const { platform } = await openAt(at.step('begin', 'nergens'));
    const alert = (await screen.findByText(nl.module.stepMissing)).closest('[role="alert"]');
    expect(alert).toHaveTextContent(nl.module.stepMissingMore);
    expect(platform.recorded).toEqual([]);
    const route = within(screen.getByRole('navigation', { name: nl.module.route }));
    await userEvent.click(route.getByRole('link', { name: 'Bij wie meldt een schip zich?' }));
    await screen.findByRole('heading', { level: 1, name: 'Bij wie meldt een schip zich?' });
  });
});

describe('a part that its author must mend', () => {
  it('shows as such with what is wrong, where, and the source; the rest works', async () => {
    const platform = memoryPlatform({ kapot: fixture('kapot') });
    await openAt('/briefing/kapot/module/kapot/step/heel', platform);
    const element = await screen.findByRole('region', { name: nl.text.broken });
    expect(element).toHaveTextContent(/nl\/01-kapot\.md:13/);
    expect(element).toHaveTextContent('Deze vraag heeft geen goede optie.');
    const problem = { code: 'no-right-option', values: {} } as const;
    const at13 = { file: 'nl/01-kapot.md', line: 13, column: 1, severity: 'error' } as const;
    const message = describeDiagnostic({ ...problem, ...at13 }, 'nl');
    expect(within(element).getByText(message)).toBeVisible();

    const card = await questionCard(1, 1);
    await userEvent.click(card.getByRole('radio', { name: nl.question.true }));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
  });
});
