import type { Token } from 'markdown-it';
import type { Diagnostic, Position } from './diagnostic.ts';
import type { Reading } from './reading.ts';

export type ImageResult =
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly title: string | null;
    }
  | { readonly kind: 'wrong'; readonly diagnostic: Diagnostic };

/** Reads a picture, in a line of text or on its own. It needs to be there and plain, and to have text to read aloud. */
export function imageNode(token: Token, reading: Reading, at: Position): ImageResult {
  const written = String(token.attrGet('src') ?? '');
  const src = reading.image(written);
  if (src === null) {
    const diagnostic = reading.report('error', 'image-missing', at, { src: written });
    return { kind: 'wrong', diagnostic };
  }
  const problem = reading.pictureProblem(src);
  if (problem) {
    const found = problem.code === 'picture-not-plain' ? problem.found : '';
    const diagnostic = reading.report('error', problem.code, at, { src: written, found });
    return { kind: 'wrong', diagnostic };
  }
  const alt = alternative(token.children ?? []);
  if (alt.trim() === '') {
    const diagnostic = reading.report('error', 'image-without-alternative', at, { src: written });
    return { kind: 'wrong', diagnostic };
  }
  const title = token.attrGet('title');
  return { kind: 'image', src, alt, title: title === null ? null : String(title) };
}

/** The text alternative. A picture in it, which markdown-it nests to a bounded depth, lends its own. */
function alternative(tokens: readonly Token[]): string {
  return tokens.map(asText).join('');
}

function asText(token: Token): string {
  switch (token.type) {
    case 'image':
      return alternative(token.children ?? []);
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'passage':
      return '';
    case 'gap':
      return '…';
    case 'term':
      return token.info === '' ? token.content : token.info;
    default:
      return token.content;
  }
}
