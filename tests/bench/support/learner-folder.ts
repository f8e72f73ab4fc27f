import { onlyPersonIn } from '../../../build/gallery/person-folder.ts';
import { keepHistory, type LargeHistory } from './large-history.ts';
import { Started, type Wanted } from './started.ts';

/** Starts a program once, so that there is someone who learns, and keeps what that person did. */
export async function makeLearner(wanted: Wanted, history: LargeHistory): Promise<void> {
  const started = await Started.start(wanted);
  await started.end();
  keepHistory(onlyPersonIn(wanted.userData), history);
}
