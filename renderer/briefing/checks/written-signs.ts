import type { BriefingFiles } from '../briefing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { languageOf } from '../module-head.ts';
import { reportingOn, type Report } from '../reporting.ts';
import { codeLines } from '../rules/code-fence.ts';
import { longestFile, sourceOf } from '../source.ts';

/** A sign that turns the direction of what is read, as it is or as it is written in YAML and in Markdown. */
const directionSign =
  /[\u202A-\u202E\u2066-\u2069]|(?:\\u|\\U0000|&#x0*)(202[a-e]|206[6-9])|&#0*(823[4-8]|829[4-7]);/gi;

/** Whatever is looked for holds one of these; nearly every text holds none, and is known to be sound at once. */
const suspect =
  /[\u0370-\u1DFF\u1F00-\u1FFF\u202A-\u202E\u2066-\u2069\u2C00-\uFFFF]|<[a-z/!?]|&#|\\u/i;

const tag = /<(?:\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|!--|\?)/gi;
const codeInLine = /`+[^`]*`+/g;

const word = /[\p{L}\p{M}\p{N}]+/gu;
const notLatin = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const latinOrDigit = /[\p{Script=Latin}\d]/u;
/** Latin letters that are not those of a keyboard: of full width, and of mathematics. */
const dressed = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;

/**
 * Checks what an author cannot see in a text: signs that turn the direction of reading, and letters of another alphabet
 * that look like those around them; and HTML, which has no meaning here. It looks at the files as they were written, so
 * that nothing hides in a part that is not shown.
 */
export const checkWrittenSigns = ({ texts }: BriefingFiles): Diagnostic[] =>
  texts.flatMap(({ path, text }) => {
    const isModule = path.endsWith('.md') && languageOf(path) !== null;
    if (!(isModule || path.endsWith('.yaml'))) return [];
    if (text.length > longestFile || !suspect.test(text)) return [];
    const { lines } = sourceOf(path, text);
    const code = isModule ? codeLines(lines, 0) : new Uint8Array(lines.length);
    const { report, diagnostics } = reportingOn(path);
    lines.forEach((line, index) => {
      if (!suspect.test(line)) return;
      checkDirection(line, index + 1, report);
      checkLetters(line, index + 1, report);
      if (code[index] === 0) checkTags(line, index + 1, report);
    });
    return diagnostics;
  });

function checkDirection(text: string, line: number, report: Report): void {
  for (const { 0: whole, 1: hex, 2: decimal, index } of text.matchAll(directionSign)) {
    const written = decimal === undefined ? hex : Number(decimal).toString(16);
    const sign = `U+${(written ?? codeOf(whole)).toUpperCase()}`;
    report('error', 'direction-sign', { line, column: index + 1 }, { sign });
  }
}

function checkLetters(text: string, line: number, report: Report): void {
  for (const { 0: found, index } of text.matchAll(word)) {
    const isMixed = latinOrDigit.test(found);
    const letter = (dressed.exec(found) ?? (isMixed ? notLatin.exec(found) : null))?.[0];
    if (letter === undefined) continue;
    const values = { word: found, letter: `${letter} (U+${codeOf(letter).toUpperCase()})` };
    report('warning', 'letters-mixed', { line, column: index + 1 }, values);
  }
}

function checkTags(text: string, line: number, report: Report): void {
  const withoutCode = text.replaceAll(codeInLine, (code) => ' '.repeat(code.length));
  for (const { 0: found, index } of withoutCode.matchAll(tag)) {
    report('warning', 'html-in-text', { line, column: index + 1 }, { tag: found });
  }
}

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
