import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import en from '../../renderer/locales/en/accessibility.json';
import { at, openAt } from './support/program.ts';
import { nl } from './support/texts.ts';

const { accessibility } = nl;

describe('the accessibility statement', () => {
  it('is reached from the settings, and says what was tested, what was not and what falls short', async () => {
    await openAt(at.settings);
    await userEvent.click(screen.getByRole('link', { name: accessibility.title }));
    const statement = await screen.findByTestId('statement');
    expect(within(statement).getByText(/EN 301 549/)).toBeVisible();
    for (const list of [accessibility.tested, accessibility.untested, accessibility.limits]) {
      expect(within(statement).getByRole('heading', { name: list.title })).toBeVisible();
      for (const item of Object.values(list.items)) {
        expect(within(statement).getByText(item)).toBeVisible();
      }
    }
  });

  it('says the same in both languages', () => {
    const keysOf = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' ? keysOf(inner).map((name) => `${key}.${name}`) : [key],
      );
    expect(keysOf(en)).toEqual(keysOf(accessibility));
  });
});
