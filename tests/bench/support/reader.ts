import { fillIn } from '../../../build/gallery/fill-in.ts';
import { Program } from '../../../build/gallery/program.ts';
import { find } from '../../../build/gallery/scenes/scene.ts';

/** Makes a data folder of someone who is half way through the first module of the program's own briefing. */
export async function readHalfAModule(userData: string): Promise<void> {
  const program = new Program(userData);
  const page = await program.start();
  await find(page, 'module-link').first().click();
  for (let step = 0; step < 2; step += 1) await find(page, 'next').click();
  const question = find(page, 'question').first();
  await fillIn(question);
  await question.getByTestId('check').click();
  await question.getByTestId('feedback').waitFor();
  await program.quit();
}
