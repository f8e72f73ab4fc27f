import type { StateInline } from 'markdown-it';

// What cannot be an id, such as `[[*a* b]]`, is left to Markdown. A table wants `\|`, and shows it as `|` elsewhere too.
const term = /\[\[([\p{L}\p{N}][\p{L}\p{N} ._-]{0,99})(?:\\?\|([^[\]\n]{1,200}))?\]\]/uy;

/** `[[screening]]` or `[[screening|de controle]]`: a term with its definition in the glossary. */
export function glossaryTerm(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos + 1) !== 0x5b || state.src.charCodeAt(state.pos) !== 0x5b) {
    return false;
  }
  term.lastIndex = state.pos;
  const [whole, id, shown] = term.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  if (!silent) {
    const token = state.push('term', '', 0);
    token.meta = { from: state.pos, to: state.pos + whole.length };
    token.content = id ?? '';
    token.info = shown?.trim() ?? '';
  }
  state.pos += whole.length;
  return true;
}
