import type { Locator } from '@playwright/test';
import type { Language } from '../../../renderer/briefing/briefing.ts';
import { textsOf } from '../texts.ts';
import type { Act } from './answer.ts';

/** Does with the controls of a question what an answer consists of; checking it is another matter. */
export async function give(
  question: Locator,
  acts: readonly Act[],
  language: Language,
): Promise<void> {
  for (const act of acts) await perform(question, act, textsOf(language));
}

async function perform(
  question: Locator,
  act: Act,
  texts: ReturnType<typeof textsOf>,
): Promise<void> {
  const button = (name: string): Locator => question.getByRole('button', { name, exact: true });
  const gap = (n: number): Locator =>
    question.getByLabel(saying(texts.question.cloze.gap, { n: String(n), of: '\\d+' }));
  switch (act.does) {
    case 'pick':
      return optionOf(question, act.option).click();
    case 'point':
      return question.locator(`[data-test="area"][data-id="${act.area}"]`).click();
    case 'type':
      return question.getByRole('textbox', { name: texts.question.typed }).fill(act.text);
    case 'type-in-gap':
      return gap(act.gap).fill(act.text);
    case 'choose-in-gap':
      await gap(act.gap).selectOption(act.option);
      return;
    case 'place':
      await optionOf(question, act.item).getByRole('combobox').selectOption(act.place);
      return;
    case 'arrange':
      return arrange(question, act.items, texts.arrange.order);
    case 'decide':
      await optionOf(question, act.option).click();
      await button(texts.question.case.decide).click();
      if (!act.isLast) await button(texts.question.case.next).click();
      return;
    case 'compare':
      await question.getByRole('textbox', { name: texts.question.open.write }).fill(act.text);
      return button(texts.question.open.compare).click();
  }
}

const optionOf = (question: Locator, id: string): Locator =>
  question.locator(`[data-test="option"][data-id="${id}"]`);

/** A text of the interface with values in it, of which each may be a pattern. */
const saying = (text: string, values: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`^${text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '.+')}$`);

/** Moves each item up to its place, from the first on. An order that stands already is moved away and back: only what was moved counts. */
async function arrange(
  question: Locator,
  items: readonly string[],
  { up, down }: { readonly up: string; readonly down: string },
): Promise<void> {
  const idsShown = (): Promise<string[]> =>
    question
      .getByTestId('option')
      .evaluateAll((rows) => rows.map((row) => row.dataset['id'] ?? ''));
  const move = (id: string, name: string): Promise<void> =>
    optionOf(question, id)
      .getByRole('button', { name: saying(name, {}) })
      .click();
  const [first = ''] = items;
  if ((await idsShown()).join() === items.join()) await move(first, down);
  for (const [place, id] of items.entries()) {
    for (let at = (await idsShown()).indexOf(id); at > place; at -= 1) await move(id, up);
  }
}
