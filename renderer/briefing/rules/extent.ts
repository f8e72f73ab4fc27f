import MarkdownIt, { type MarkdownIt as Markdown, type StateInline } from 'markdown-it';

/** Where a token stands in the text of its paragraph, for diagnostics and for showing its source. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The extent that one of our rules noted on a token. */
export function extentOf(meta: Readonly<Record<string, unknown>> | null): Extent {
  const { from, to } = meta ?? {};
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : { from: 0, to: 0 };
}

/** Lets markdown-it's own rules for links and images note where each stands; they do not by themselves. */
export function noteExtents(md: Markdown): void {
  for (const [name, type] of [
    ['link', 'link_open'],
    ['autolink', 'link_open'],
    ['image', 'image'],
  ] as const) {
    md.inline.ruler.at(name, noting(ownRule(name), type));
  }
}

type Rule = (state: StateInline, silent: boolean) => boolean;

const noting =
  (rule: Rule, type: string): Rule =>
  (state, silent) => {
    if (silent) return rule(state, silent);
    const from = state.pos;
    const first = state.tokens.length;
    if (!rule(state, silent)) return false;
    // Text that was waiting may have become a token of its own before it.
    const token =
      state.tokens[first]?.type === type ? state.tokens[first] : state.tokens[first + 1];
    if (token) token.meta = { ...token.meta, from, to: state.pos };
    return true;
  };

function ownRule(name: string): Rule {
  const bare = new MarkdownIt();
  bare.inline.ruler.enableOnly(name);
  const [rule] = bare.inline.ruler.getRules('');
  if (!rule) throw new TypeError(`markdown-it has no rule "${name}"`);
  return rule;
}
