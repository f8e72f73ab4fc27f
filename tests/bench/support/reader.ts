import { fillIn } from '../../../build/gallery/fill-in.ts';
import { Program } from '../../../build/gallery/program.ts';
import { find } from '../../../build/gallery/scenes/scene.ts';

/** Makes a data folder of someone who is at the first step of a module of the program's own briefing. */
export async function readHalfAModule(userData: string): Promise<void> {
  const program = new Program(userData);
  const page = await program.start();
  await find(page, 'module-link').first().click();
  await find(page, 'next').click();
  await find(page, 'step').waitFor();
  const question = find(page, 'question').first();
  await fillIn(question);
  await question.getByTestId('check').click();
  await question.getByTestId('feedback').waitFor();
  await program.quit();
}
