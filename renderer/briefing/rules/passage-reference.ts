import type { StateInline } from 'markdown-it';

// The length keeps a line of brackets from being searched again and again.
const reference = /\[\^([^\s[\]^]{1,100})\]/y;

/** `[^S1-b1]`: what stands before it rests on that passage. */
export function passageReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos + 1) !== 0x5e || state.src.charCodeAt(state.pos) !== 0x5b) {
    return false;
  }
  reference.lastIndex = state.pos;
  const [whole, id] = reference.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  if (!silent) {
    const token = state.push('passage', '', 0);
    token.meta = { from: state.pos, to: state.pos + whole.length };
    token.content = id ?? '';
  }
  state.pos += whole.length;
  return true;
}
