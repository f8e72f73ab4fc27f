import type { Token } from 'markdown-it';
import type { Diagnostic, Position } from './diagnostic.ts';
import { withoutDirectionSigns } from './direction-signs.ts';
import { imageNode } from './image-node.ts';
import type { Reading, WrittenLine } from './reading.ts';
import { extentOf } from './rules/extent.ts';
import { excerpt } from './source.ts';
import type { Inline } from './tree.ts';

/** Emphasis in emphasis; what is deeper is shown without. */
const deepestInline = 50;

interface Open {
  readonly token: Token | null;
  readonly content: Inline[];
  readonly wrong: Diagnostic | null;
}

/** What is needed to turn the tokens of one paragraph into nodes. */
export interface Paragraph extends WrittenLine {
  readonly reading: Reading;
}

/** Turns the flat tokens of a paragraph into a tree. Without recursion: markdown-it sets emphasis no bounds. */
export function inlineNodes(tokens: readonly Token[], paragraph: Paragraph): Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  let into = root;
  let tooDeep = false;
  for (const token of tokens) {
    if (token.nesting === 1) {
      const fits = open.length < deepestInline;
      if (!fits && !tooDeep) report(paragraph, 'nesting-too-deep', paragraph.place(0));
      tooDeep ||= !fits;
      const wrong = fits ? wrongLink(token, paragraph) : null;
      open.push({ token: fits ? token : null, content: fits ? [] : into, wrong });
    } else if (token.nesting === -1) {
      const done = open.pop();
      into = open.at(-1)?.content ?? root;
      if (done?.token) into.push(wrap(done.token, done, paragraph));
    } else {
      const node = leaf(token, paragraph);
      if (node) into.push(node);
    }
    into = open.at(-1)?.content ?? root;
  }
  paragraph.reading.hear(root, paragraph);
  return root;
}

function wrap(token: Token, { content, wrong }: Open, paragraph: Paragraph): Inline {
  if (wrong) return broken(wrong, token, paragraph);
  switch (token.type) {
    case 'em_open':
      return { kind: 'emphasis', content };
    case 'strong_open':
      return { kind: 'strong', content };
    case 's_open':
      return { kind: 'deleted', content };
    case 'link_open':
      return { kind: 'link', href: attribute(token, 'href'), title: title(token), content };
    default:
      throw new TypeError(`There is no node for the token "${token.type}"`);
  }
}

function leaf(token: Token, paragraph: Paragraph): Inline | null {
  switch (token.type) {
    case 'text':
      return token.content === ''
        ? null
        : { kind: 'text', text: withoutDirectionSigns(token.content) };
    case 'code_inline':
      return { kind: 'code', text: withoutDirectionSigns(token.content) };
    case 'softbreak':
      return { kind: 'line-break', hard: false };
    case 'hardbreak':
      return { kind: 'line-break', hard: true };
    case 'image':
      return image(token, paragraph);
    case 'passage':
      return passage(token, paragraph);
    case 'term':
      return term(token, paragraph);
    case 'gap':
      return gap(token, paragraph);
    default:
      throw new TypeError(`There is no node for the token "${token.type}"`);
  }
}

function image(token: Token, paragraph: Paragraph): Inline {
  const node = imageNode(token, paragraph.reading, at(token, paragraph));
  return node.kind === 'image' ? node : broken(node.diagnostic, token, paragraph);
}

function passage(token: Token, paragraph: Paragraph): Inline {
  const { reading } = paragraph;
  if (!reading.hasPassage(token.content)) {
    const values = { id: token.content };
    const where = at(token, paragraph);
    return broken(reading.report('error', 'unknown-passage', where, values), token, paragraph);
  }
  reading.cite(token.content);
  return { kind: 'passage', passage: token.content };
}

function term(token: Token, paragraph: Paragraph): Inline {
  const { reading } = paragraph;
  const usual = reading.term(token.content);
  if (usual === null) {
    const values = { id: token.content };
    const where = at(token, paragraph);
    return broken(reading.report('error', 'unknown-term', where, values), token, paragraph);
  }
  const text = token.info === '' ? usual : withoutDirectionSigns(token.info);
  return { kind: 'term', term: token.content, text };
}

function gap(token: Token, paragraph: Paragraph): Inline {
  const { reading } = paragraph;
  const wrong = reading.gap?.(token.content) ?? null;
  if (wrong === null) return { kind: 'gap', gap: token.content };
  const where = at(token, paragraph);
  return broken(reading.report('error', wrong, where, { id: token.content }), token, paragraph);
}

function wrongLink(token: Token, paragraph: Paragraph): Diagnostic | null {
  if (token.type !== 'link_open') return null;
  const href = attribute(token, 'href');
  if (paragraph.reading.isLink(href)) return null;
  return report(paragraph, 'link-not-https', at(token, paragraph), { href: excerpt(href) });
}

function broken(diagnostic: Diagnostic, token: Token, { content }: Paragraph): Inline {
  const { from, to } = extentOf(token.meta);
  return { kind: 'broken', diagnostic, source: excerpt(content.slice(from, to)) };
}

const report = (
  { reading }: Paragraph,
  code: 'link-not-https' | 'nesting-too-deep',
  where: Position,
  values?: Readonly<Record<string, string>>,
): Diagnostic => reading.report('error', code, where, values);

const at = (token: Token, { place }: Paragraph): Position => place(extentOf(token.meta).from);

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

function title(token: Token): string | null {
  const text = token.attrGet('title');
  return text === null ? null : String(text);
}
