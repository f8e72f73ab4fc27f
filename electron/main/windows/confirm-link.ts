import { dialog, type BrowserWindow } from 'electron';
import type { Texts } from '../texts/texts.ts';

/** Shows the full address of a link and asks; the safe answer is the one that Enter and Escape give. */
export async function confirmLink(
  window: BrowserWindow,
  texts: Texts['link'],
  address: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: texts.title,
    message: texts.question,
    detail: address,
    buttons: [texts.open, texts.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
