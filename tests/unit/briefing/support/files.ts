import type { BriefingFiles } from '../../../../renderer/briefing/briefing.ts';
import type { Diagnostic } from '../../../../renderer/briefing/diagnostic.ts';
import { examineBriefing } from '../../../../renderer/presenting/examine.ts';

/** The name of the small briefing's folder. */
export const folder = 'proef';

export const briefingYaml = `id: ${folder}
version: 1.0.0
languages: [nl]
title: { nl: Een proef }
summary: { nl: Een proef. }
documents:
  - id: stuk
    reference: COM(2099) 1
    date: 2024-03-12
    title: { nl: Een stuk }
    source: { nl: Bedacht }
passMark: 70
modules: [een]
`;

export const passagesYaml = `- id: A1
  document: stuk
  locator: { nl: Deel A }
  basis: communication
  status: stands
  summary: { nl: De sluis gaat om acht uur open. }
`;

export const glossaryYaml = `- id: sluis
  term: { nl: sluis }
  definition: { nl: Een kolk met deuren. }
`;

/** Eight lines; the first step's heading stands on line 8. */
export const head = `---
id: een
title: Eén
minutes: 2
goals: [Iets weten.]
---

## Een stap {#stap}
`;

/** A question that makes the passage cited and asked, so that only what is tested is reported. */
export const sound = `
De sluis gaat open.[^A1]

::: question true-false #goed cites=A1 level=remember
De sluis gaat open.

answer: true
why: Zo is het.
:::
`;

/** A module of one step with the given text in it; the text starts on line 9. */
export const moduleWith = (body: string): string => `${head}${body}\n${sound}`;

/** A small sound briefing in which some files are replaced or, with null, left out. */
export function filesWith(
  replaced: Readonly<Record<string, string | null>>,
  media: readonly string[] = ['media/sluis.svg'],
): BriefingFiles {
  const all: Record<string, string | null> = {
    'briefing.yaml': briefingYaml,
    'passages.yaml': passagesYaml,
    'glossary.yaml': glossaryYaml,
    'nl/01-een.md': head + sound,
    ...replaced,
  };
  const texts = Object.entries(all).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
  return { texts, media };
}

/** One line for each diagnostic: `nl/01-een.md:9:1 error unknown-term`. */
export function linesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  );
}

/** What is said of a small sound briefing in which some files are replaced. */
export const diagnosed = (replaced: Readonly<Record<string, string | null>>): string[] =>
  linesOf(examineBriefing(filesWith(replaced), folder).diagnostics);
