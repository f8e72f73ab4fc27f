import type { Block, Inline } from './tree.ts';
import type { SourceText } from '../learning/questions/kind.ts';
import type { BriefingInfo, Language } from './briefing.ts';
import { inlineNodes } from './inline-nodes.ts';
import { blockTokens, inlineTokens } from './markdown.ts';
import { blockNodes } from './nodes.ts';
import { paragraphPlace } from './place.ts';
import type { Pictures } from './picture/pictures.ts';
import type { Reading } from './reading.ts';
import type { Report } from './reporting.ts';
import type { SourceFile } from './source.ts';

const secureAddress = /^https:\/\/[^\s/?#]/i;
const mediaPath = /^\.\.\/(media\/.+)$/;

/** Reads the texts of a module against what its briefing has. */
export function moduleReading(
  file: SourceFile,
  info: BriefingInfo,
  language: Language,
  pictures: Pictures,
  report: Report,
): Omit<Reading, 'cite' | 'hear'> {
  const passages = new Set(info.passages.map(({ id }) => id));
  const terms = new Map(info.terms.map((term) => [term.id, term]));
  return {
    lines: file.lines,
    scope: {},
    highestHeading: 3,
    isLink: (href) => secureAddress.test(href),
    image(src) {
      // A list of what there is, so no path can lead out of the folder.
      const path = mediaPath.exec(decoded(src))?.[1];
      return path !== undefined && pictures.has(path) ? path : null;
    },
    pictureProblem: (path) => pictures.problem(path),
    hasPassage: (id) => passages.has(id),
    term(id) {
      const term = terms.get(id)?.term;
      if (!term) return null;
      return term[language] ?? info.languages.map((other) => term[other]).find(Boolean) ?? id;
    },
    gap: null,
    report,
  };
}

// markdown-it encodes addresses; a name on the disk is not encoded.
function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

/** Reads a text of any number of paragraphs. */
export function readBlocks(text: SourceText, reading: Reading): Block[] {
  const scope = reading.gap ? { ...reading.scope, gaps: true } : reading.scope;
  return blockNodes(blockTokens(text.text, scope), reading, text.line - 1);
}

/** Reads a text that goes inside a line, such as an option. Blank lines around it do not count. */
export function readInline(source: SourceText, reading: Reading): Inline[] {
  const content = source.text.trim();
  const skipped = source.text.slice(0, source.text.indexOf(content)).split('\n').length - 1;
  const place = paragraphPlace(reading.lines, source.line - 1 + skipped, content);
  return inlineNodes(inlineTokens(content, reading.scope), { content, place, reading });
}
