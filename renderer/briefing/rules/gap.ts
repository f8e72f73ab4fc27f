import type { StateInline } from 'markdown-it';

const gap = /\{\{([^{}\n]{1,100})\}\}/y;

/** `{{dagen}}`: a gap to fill in, in the text of a question that asks for it; elsewhere the braces are text. */
export function gapToFill(state: StateInline, silent: boolean): boolean {
  if (state.env.gaps !== true || state.src.charCodeAt(state.pos) !== 0x7b) return false;
  gap.lastIndex = state.pos;
  const [whole, id] = gap.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  if (!silent) {
    const token = state.push('gap', '', 0);
    token.meta = { from: state.pos, to: state.pos + whole.length };
    token.content = id?.trim() ?? '';
  }
  state.pos += whole.length;
  return true;
}
