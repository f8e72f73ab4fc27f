import type { Diagnostic } from '../diagnostic.ts';
import type { SoundModule } from '../parse-module.ts';
import { plainText } from '../plain-text.ts';
import { proseIn } from '../prose-in.ts';
import { reportingOn } from '../reporting.ts';
import { sentencesOf } from '../sentences.ts';
import { wordCount } from '../word-count.ts';
import { whereIn } from './where-in.ts';

const mostWords = 25;
/** One word more than that has more characters than this, so that nothing shorter needs to be counted. */
const shortest = 2 * mostWords;
const shown = 40;

/** Warns of sentences in the lesson's prose that are longer than a reader can hold. */
export function checkLongSentences({ module, written }: SoundModule): Diagnostic[] {
  const { report, diagnostics } = reportingOn(module.path);
  for (const { blocks, line: stepLine } of module.steps) {
    for (const line of proseIn(blocks)) {
      const text = plainText(line);
      if (text.length <= shortest) continue;
      for (const sentence of sentencesOf(text, module.language)) {
        if (sentence.length <= shortest) continue;
        const words = wordCount(sentence);
        if (words <= mostWords) continue;
        const at = whereIn(written.get(line), sentence.slice(0, shown), stepLine);
        const start = `${sentence.slice(0, shown)}…`;
        const values = { words: String(words), most: String(mostWords), start };
        report('warning', 'sentence-too-long', at, values);
      }
    }
  }
  return diagnostics;
}
