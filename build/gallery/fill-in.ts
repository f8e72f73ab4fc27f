import type { Locator } from '@playwright/test';
import { textsOf } from './texts.ts';

/** Fills in a question of any kind with whatever comes first, so that it can be checked. */
export async function fillIn(question: Locator, option = 0): Promise<void> {
  switch (await question.getAttribute('data-type')) {
    case 'cloze':
    case 'match':
    case 'sort':
      for (const field of await question.getByRole('textbox').all()) await field.fill('iets');
      for (const list of await question.getByRole('combobox').all()) {
        await list.selectOption({ index: 1 });
      }
      return;
    case 'short':
    case 'number':
      return question.getByRole('textbox').fill('1');
    case 'order': {
      const buttons = question.getByTestId('option').first().getByRole('button');
      return buttons.and(question.locator(':enabled')).last().click();
    }
    case 'case':
      return playCase(question);
    case 'open':
      await question.getByRole('textbox').fill('Wat ik ervan weet.');
      return buttonOf(question, (texts) => texts.open.compare).click();
    default:
      return question.getByTestId('option').nth(option).click();
  }
}

const [dutch, english] = [textsOf('nl').question, textsOf('en').question];
/** The button with this text, in whichever language the interface is. */
const buttonOf = (question: Locator, text: (texts: typeof dutch) => string): Locator =>
  question
    .getByRole('button', { name: text(dutch), exact: true })
    .or(question.getByRole('button', { name: text(english), exact: true }));

/** Takes the first option of each turn until there is nothing left to decide. */
async function playCase(question: Locator): Promise<void> {
  const turns = question.getByRole('radiogroup');
  const check = question.getByTestId('check');
  const goOn = buttonOf(question, (texts) => texts.case.next);
  for (let turn = 0; ; turn += 1) {
    await turns.nth(turn).getByTestId('option').first().click();
    await buttonOf(question, (texts) => texts.case.decide).click();
    await check.or(goOn).waitFor();
    if (await check.isVisible()) return;
    await goOn.click();
  }
}
