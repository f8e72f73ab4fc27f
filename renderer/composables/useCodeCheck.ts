import { finishedTests } from '../learning/tests/attempts.ts';
import { certificateOf } from '../learning/tests/certificate.ts';
import type { Certificate } from '../learning/tests/code.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useProgress } from '../stores/progress.ts';
import { certificateCode } from './certificateCode.ts';
import { useLocalized } from './useLocalized.ts';

/** The test that a code belongs to. */
export interface CodeMatch extends Certificate {
  /** Of the briefing; its id where it is not open. */
  readonly title: string;
}

/** Compares a code with those of every test on this laptop that was passed. */
export function useCodeCheck() {
  const briefings = useBriefings();
  const progress = useProgress();
  const localized = useLocalized();

  const titleOf = (briefing: string): string =>
    briefings.info?.id === briefing ? localized(briefings.info.title).text : briefing;

  /** @param code as `readCode` gives it */
  return async (code: string, name: string): Promise<CodeMatch | 'none' | 'failed'> => {
    if (briefings.ids.length === 0) await briefings.loadList();
    for (const briefing of briefings.ids) {
      if (!(await progress.know({ kind: 'test', briefing, scope: '' }))) return 'failed';
      for (const test of finishedTests(progress.table('test', briefing, ''))) {
        const certificate = certificateOf(briefing, test, name);
        if (!certificate || (await certificateCode(certificate)) !== code) continue;
        return { ...certificate, title: titleOf(briefing) };
      }
    }
    return 'none';
  };
}
