import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numbers } from '../../../renderer/learning/chance.ts';

const words =
  'sluis water schip schipper storm deur peil kolk melding haven wachter dienst vracht route termijn besluit beroep verzoek grens opvang'.split(
    ' ',
  );

/** What a briefing is made of. */
export interface LargeBriefing {
  readonly id: string;
  readonly modules: number;
  /** Of each module. */
  readonly questions: number;
  readonly seed: number;
}

export const moduleId = (module: number): string => `m${module}`;
export const questionId = (module: number, question: number): string => `q${module}-${question}`;

/** Writes a briefing in Dutch, of texts by chance, to a folder of briefings. */
export async function writeLargeBriefing(root: string, wanted: LargeBriefing): Promise<void> {
  const { id, modules, questions, seed } = wanted;
  const folder = join(root, id);
  await mkdir(join(folder, 'nl'), { recursive: true });
  const ids = Array.from({ length: modules }, (_, module) => moduleId(module));
  await writeFile(join(folder, 'briefing.yaml'), infoOf(id, ids));
  await writeFile(join(folder, 'passages.yaml'), passages);
  const sentence = sentences(seed);
  for (let module = 0; module < modules; module += 1) {
    const text = moduleText(module, questions, sentence);
    await writeFile(join(folder, 'nl', `${String(module).padStart(4, '0')}-module.md`), text);
  }
}

/** Sentences by chance, the same ones for the same seed. */
function sentences(seed: number): () => string {
  const chance = numbers(seed);
  const word = (): string => words[Math.floor(chance.next().value * words.length)] ?? '';
  return () => `De ${Array.from({ length: 9 }, word).join(' ')}.`;
}

const infoOf = (id: string, ids: readonly string[]): string => `id: ${id}
version: 1.0.0
languages: [nl]
title: { nl: Een grote briefing }
summary: { nl: Met veel modules. }
documents:
  - id: stuk
    reference: COM(2099) 1
    date: 2024-03-12
    title: { nl: Een stuk }
    source: { nl: Bedacht om te meten }
passMark: 70
modules: [${ids.join(', ')}]
`;

const passages = `- id: A1
  document: stuk
  locator: { nl: Deel A }
  basis: communication
  status: stands
  summary: { nl: De sluis gaat om acht uur open. }
`;

const moduleText = (module: number, questions: number, sentence: () => string): string => `---
id: ${moduleId(module)}
title: Module ${module}
minutes: 5
goals:
  - Je weet het.
---

## ${sentence().slice(0, 60)} {#stap-${module}}

${sentence()} ${sentence()}[^A1]

${sentence()} ${sentence()}[^A1]

::: key
${sentence()}
:::

${Array.from({ length: questions }, (_, question) => questionText(module, question, sentence)).join('\n')}`;

const questionText = (module: number, question: number, sentence: () => string): string => `
::: question choice #${questionId(module, question)} cites=A1 level=apply
${sentence()}

- [ ] ${sentence()} {#a}
      : ${sentence()}
- [x] ${sentence()} {#b}

why: ${sentence()}[^A1]
:::
`;
