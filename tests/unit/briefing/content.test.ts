import { expect, it } from 'vitest';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { examineBriefing } from '../../../renderer/presenting/examine.ts';
import { linesOf } from './support/files.ts';

it('finds no errors in the content that ships', async () => {
  const folders = await readBriefings('content');
  expect(folders.length).toBeGreaterThan(0);
  for (const { files, id, refusal } of folders) {
    expect(refusal).toBeNull();
    const { briefing, diagnostics } = examineBriefing(files, id);
    expect(briefing?.id).toBe(id);
    expect(linesOf(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([]);
    for (const { steps } of briefing?.modules ?? []) expect(steps.length).toBeGreaterThan(0);
  }
});
