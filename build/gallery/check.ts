import type { Locator } from '@playwright/test';

/** Checks what was filled in, and once more where its author allows a second try. Answers whether it was right. */
export async function check(question: Locator): Promise<boolean> {
  const button = question.getByTestId('check');
  const feedback = question.getByTestId('feedback');
  const again = question.getByRole('status').locator('> p');
  await button.click();
  await feedback.or(again).waitFor();
  // The same answer is given again.
  if (await again.isVisible()) await button.click();
  await feedback.waitFor();
  return (await feedback.getAttribute('data-correct')) === 'true';
}
