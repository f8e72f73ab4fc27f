const opening = /^(`{3,}|~{3,})(.*)$/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/**
 * Which lines belong to a fenced code block that opens at the beginning of a line. There `##` and `:::` are code and
 * build nothing. A fence inside a list or a quote is left to Markdown, and ends where the next step or container
 * begins; that keeps the reading of steps independent of Markdown's rules for nesting.
 *
 * @returns for each line 1 where it is code
 */
export function codeLines(lines: readonly string[], from: number): Uint8Array {
  const code = new Uint8Array(lines.length);
  let fence: string | null = null;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (fence === null) {
      const [, marker, info] = opening.exec(line) ?? [];
      if (marker !== undefined && !(marker.startsWith('`') && info?.includes('`'))) fence = marker;
    } else {
      const [, marker] = closing.exec(line) ?? [];
      code[index] = 1;
      if (marker?.startsWith(fence)) fence = null;
      continue;
    }
    if (fence !== null) code[index] = 1;
  }
  return code;
}
