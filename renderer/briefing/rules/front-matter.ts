import type { SourceFile } from '../source.ts';

const fence = /^---[ \t]*$/;

/** The lines between the two `---`, as indices from 0, and the index of the first line after them. */
export interface FrontMatter {
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
}

/** Finds the front matter; null when the file does not open with one or it does not end. */
export function frontMatterOf({ lines }: SourceFile): FrontMatter | null {
  if (!fence.test(lines[0] ?? '')) return null;
  const to = lines.findIndex((line, index) => index > 0 && fence.test(line));
  return to < 0 ? null : { from: 1, to, bodyFrom: to + 1 };
}
