import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type dutch from '../../../renderer/locales/nl/index.ts';

const messages = { nl: read('nl'), en: read('en') } as const;

/** The interface's texts, so that a test can ask for what a reader sees. */
export const textsOf = (language: 'nl' | 'en'): typeof messages.nl => messages[language];

function read(language: 'nl' | 'en'): typeof dutch {
  const folder = join(import.meta.dirname, '../../../renderer/locales', language);
  const parts = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return JSON.parse(
    `{${parts
      .map((name) => `"${basename(name, '.json')}":${readFileSync(join(folder, name), 'utf8')}`)
      .join(',')}}`,
  );
}

/** Switches until the interface is in the language. */
export async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== language) {
    await page.getByTestId('language').click();
  }
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Picks an option and checks. Answers whether it was right. */
export async function answer(question: Locator, option = 0): Promise<boolean> {
  await question.getByTestId('option').nth(option).click();
  await question.getByTestId('check').click();
  const feedback = question.getByTestId('feedback');
  await expect(feedback).toBeVisible();
  return (await feedback.getAttribute('data-correct')) === 'true';
}

/** The id of the step that is on the screen. */
export const stepOn = (page: Page): Promise<string | null> =>
  page.getByTestId('step').getAttribute('data-id');
