/** A tag of an SVG. Its name and those of its attributes are without a prefix, in lower case. */
export interface SvgTag {
  readonly kind: 'open' | 'close' | 'alone';
  readonly name: string;
  /** The values with their character references resolved. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** What stands in an SVG, in order: its tags, and the text between them. */
export type SvgPart = SvgTag | { readonly kind: 'text'; readonly text: string };

const name = '[A-Za-z_][\\w.:-]*';
const attribute = `\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`;
const eachAttribute = new RegExp(attribute, 'g');

const part = new RegExp(
  [
    '<!--.*?-->',
    '<!\\[CDATA\\[(?<data>.*?)\\]\\]>',
    '<\\?xml\\s(?<declaration>[^?>]*)\\?>',
    // One with entities of its own has a bracket in it.
    '<!DOCTYPE[^>\\[]*>',
    `<(?<close>/?)(?<tag>${name})(?<attributes>(?:${attribute})*)\\s*(?<alone>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'sy',
);

/** Encodings in which the signs that build XML are the same as in UTF-8, as which every picture is read here. */
const readable =
  /^(?:(?!.*encoding)|.*encoding\s*=\s*["'](?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)["'])/is;

/**
 * Cuts an SVG into its parts, as strictly as XML asks: what one program reads as a comment is none to another.
 *
 * @returns null when it is not well formed, is in another encoding, or brings entities or style sheets of its own
 */
export function svgParts(svg: string): SvgPart[] | null {
  const text = svg.trim();
  if (/[\0\uFFFD]/.test(text)) return null;
  const parts: SvgPart[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const found = part.exec(text)?.groups;
    if (!found || !readable.test(found['declaration'] ?? '')) return null;
    const { tag, data, text: between } = found;
    if (tag !== undefined) parts.push(tagOf(tag, found));
    const written = data ?? (between === undefined ? '' : resolved(between));
    if (written.trim() !== '') parts.push({ kind: 'text', text: written });
  }
  return parts;
}

function tagOf(tag: string, found: Readonly<Record<string, string | undefined>>): SvgTag {
  const attributes = [...(found['attributes'] ?? '').matchAll(eachAttribute)].map(
    ([, written = '', double, single]) => ({
      name: local(written),
      value: resolved(double ?? single ?? ''),
    }),
  );
  if (found['close'] === '/') return { kind: 'close', name: local(tag), attributes };
  return { kind: found['alone'] === '/' ? 'alone' : 'open', name: local(tag), attributes };
}

const local = (written: string): string =>
  written.slice(written.lastIndexOf(':') + 1).toLowerCase();

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const resolved = (text: string): string => (text.includes('&') ? withSigns(text) : text);

const withSigns = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,10}));/gi, (whole, hex, decimal, word) => {
    if (word !== undefined) return named.get(word) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
