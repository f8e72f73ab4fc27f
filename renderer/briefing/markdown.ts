import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { noteExtents } from './rules/extent.ts';
import { gapToFill } from './rules/gap.ts';
import { passageReference } from './rules/passage-reference.ts';
import { glossaryTerm } from './rules/term.ts';

/** How many quotes and list items can stand inside each other; what is deeper is not read. */
export const deepest = 100;

const md = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: deepest });
// Line ends and zeros are put right when a file is cut into lines.
md.core.ruler.disable(['normalize', 'linkify', 'replacements', 'smartquotes']);
md.inline.ruler.disable('linkify');
md.inline.ruler.before('link', 'passage', passageReference);
md.inline.ruler.before('link', 'term', glossaryTerm);
md.inline.ruler.before('link', 'gap', gapToFill);
noteExtents(md);
// Every address is read as a link, so that a forbidden one is reported and not silently shown as text.
md.validateLink = () => true;

/** What a module's texts have in common: its link definitions. */
export type MarkdownScope = Env;

/** Reads a text of one or more lines, ended by `\n`, into markdown-it's flat list of tokens. */
export const blockTokens = (text: string, scope: MarkdownScope): readonly Token[] =>
  md.parse(text, scope);

/** Reads what stands inside a line. */
export const inlineTokens = (text: string, scope: MarkdownScope): readonly Token[] =>
  md.parseInline(text, scope)[0]?.children ?? [];

/** Resolves `\*` and `&amp;` in the info line of a fenced code block. */
export const unescaped = (text: string): string => md.utils.unescapeAll(text);

const definition = /^ {0,3}\[[^\]\n]{1,999}\]:/m;

/** Learns the link definitions of a module beforehand: they may stand below the link that uses them. */
export function learnDefinitions(texts: readonly string[], scope: MarkdownScope): void {
  for (const text of texts) if (definition.test(text)) md.block.parse(text, md, scope, []);
}
