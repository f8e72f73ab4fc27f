import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { selectors, type Locator, type Page } from '@playwright/test';
import { onTestFinished, type TestContext } from 'vitest';
import { fillIn } from '../../../build/gallery/fill-in.ts';
import { Program } from '../../../build/gallery/program.ts';
import { find } from '../../../build/gallery/scenes/scene.ts';
import { textsOf } from '../../../build/gallery/texts.ts';

export const project = fileURLToPath(new URL('../../..', import.meta.url));
export const dutch = textsOf('nl');

selectors.setTestIdAttribute('data-test');

/** The program that was built, on a data folder; skips the test, with the reason, where it cannot be shown. */
export function builtProgram({ skip }: TestContext, dataFolder: string): Program {
  if (!process.env['LEIDRAAD_ELECTRON'])
    skip('LEIDRAAD_ELECTRON is not set; npm run test:faults sets it');
  if (!existsSync(`${project}/out/main/index.js`)) skip('the program is not built');
  const program = new Program(dataFolder);
  onTestFinished(() => program.quit());
  return program;
}

/** Opens the first step of the first module, in Dutch, and waits until it is kept that it was opened. */
export async function openFirstStep(page: Page): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== 'nl')
    await find(page, 'language').click();
  await find(page, 'home').click();
  await find(page, 'module-link').first().click();
  await find(page, 'next').click();
  await find(page, 'step').waitFor();
  const [, after] = dutch.progress.part.split('{percent}');
  await page.getByText(new RegExp(`^[1-9]\\d*${after}$`)).waitFor();
}

/** Fills in the first question of the step and asks to check it. */
export async function tryToAnswer(page: Page): Promise<Locator> {
  const question = find(page, 'question').first();
  await fillIn(question);
  await question.getByTestId('check').click();
  return question;
}

/** Answers the first question of the step: it is on the disk when its feedback shows. */
export async function answer(page: Page): Promise<void> {
  const question = await tryToAnswer(page);
  await question.getByTestId('feedback').waitFor();
}

/** Whether the answer to the first question shows where the learner goes on. */
export async function expectAnswered(page: Page): Promise<void> {
  await find(page, 'continue').click();
  await find(page, 'question').first().getByTestId('feedback').waitFor();
}
