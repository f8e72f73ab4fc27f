import type { Notebook, NotebookEntry, NotebookStep } from './notebook.ts';

/** The words around the notes, in the reader's language. */
export interface MarkdownWords {
  readonly title: string;
  /** Lines about the briefing, its version and the date. */
  readonly facts: readonly string[];
  readonly bookmarked: string;
  readonly stepGone: string;
  readonly quoteGone: string;
}

/** A notebook as a Markdown document: a heading for each module and step, quotes with what they rest on, and notes. */
export function notebookMarkdown({ modules }: Notebook, words: MarkdownWords): string {
  const parts = [
    `# ${inLine(words.title)}`,
    words.facts.map((fact) => `- ${inLine(fact)}`).join('\n'),
    ...modules.flatMap((module) => [
      `## ${inLine(module.title)}`,
      ...module.steps.flatMap((step) => stepParts(step, words)),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const stepParts = (step: NotebookStep, words: MarkdownWords): string[] => [
  `### ${inLine(step.title ?? step.id)}`,
  ...(step.title === null ? [`_${inLine(words.stepGone)}_`] : []),
  ...(step.isBookmarked ? [`_${inLine(words.bookmarked)}_`] : []),
  ...step.entries.flatMap((entry) => entryParts(entry, words)),
];

function entryParts({ annotation, standing, locators }: NotebookEntry, words: MarkdownWords) {
  const { quote, text } = annotation;
  const parts: string[] = [];
  if (quote) {
    const lines = [inLine(quote.exact)];
    if (locators.length > 0) lines.push('', `— ${inLine(locators.join('; '))}`);
    if (standing.kind === 'gone') lines.push('', `_${inLine(words.quoteGone)}_`);
    parts.push(lines.map((line) => `> ${line}`.trimEnd()).join('\n'));
  }
  if (text.trim()) parts.push(asTyped(text));
  return parts;
}

/** A text on one line, in which nothing is a mark of Markdown. */
const inLine = (text: string): string => unmarked(text.replace(/\s+/g, ' ').trim());

/** A line without what Markdown would read as a mark. */
const unmarked = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>~|&#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** What a learner typed, line for line. Dashes make a list of it; nothing else in it is a mark of Markdown. */
function asTyped(text: string): string {
  const lines = text.trim().split(/\r\n?|\n/);
  return lines
    .map((line, index) => {
      const [, dash, words] = /^(\s*- )([^\s-].*)$/.exec(line) ?? [];
      const typed = words === undefined ? unmarked(line) : `${dash}${unmarked(words)}`;
      const isFollowed = Boolean(line.trim() && lines[index + 1]?.trim());
      return isFollowed ? `${typed.trimEnd()}  ` : typed.trimEnd();
    })
    .join('\n');
}
