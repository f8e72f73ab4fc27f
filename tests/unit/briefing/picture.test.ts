import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemInSvg } from '../../../renderer/briefing/picture/examine-svg.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

/** What a problem says was found; null where there is none. */
function found(text: string): string | null {
  const problem = problemInSvg(text);
  if (problem === null) return null;
  return problem.code === 'picture-not-plain' ? problem.found : 'too heavy';
}

const media = join(import.meta.dirname, '../../../content/migratiepact/media');

describe('a drawing', () => {
  it.each(readdirSync(media))('such as %s is sound', (name) => {
    expect(found(readFileSync(join(media, name), 'utf8'))).toBeNull();
  });

  it.each([
    [
      'as an editor saves it',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Made by hand > < -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<metadata><rdf:RDF xmlns:rdf="x"><cc:license rdf:resource="http://a.nl/"/></rdf:RDF></metadata>', 'xmlns:cc="x"')}\n`,
    ],
    [
      'with words about data and onions',
      svg('<text aria-label="Data: url(ui)">Data: onclick="x" \\ 1 &lt; 2 &amp; @import</text>'),
    ],
    [
      'with parts that are used again',
      svg(
        '<defs><marker id="m"><path d="M0 0"/></marker></defs><path marker-end="url(#m)" style="fill:url(#m)"/><use href="#m"/>',
      ),
    ],
    [
      'with a style sheet',
      svg('<style>.a > b { fill: #fff; marker-end: url("#m") }</style><path class="a"/>'),
    ],
    ['with a photograph inside', svg('<image href="data:image/png;base64,AAAA"/>')],
    ['with signs for quotes', svg(`<text font-family='"A", serif'>&#8220;A&#x201D;</text>`)],
  ])('%s is sound', (_name, text) => {
    expect(found(text)).toBeNull();
  });

  it.each([
    ['script', svg('<script>x</script>'), '<script>'],
    ['script by a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), '<script>'],
    ['script in other letters', svg('<SCRIPT/>'), '<script>'],
    ['a page inside', svg('<foreignObject><p/></foreignObject>'), '<foreignobject>'],
    ['a handler', svg('<rect onload="x"/>'), 'onload='],
    ['a handler that looks like text', svg('<rect ONLOAD = "x"/>'), 'onload='],
    ['motion', svg('<animate attributeName="x"/>'), '<animate>'],
    ['a link', svg('<a href="https://a.nl"><rect/></a>'), 'href='],
    ['a link that is script', svg('<a xlink:href="java&#115;cript:x"/>'), 'href='],
    ['a picture elsewhere', svg('<image href="//a.nl/b.png"/>'), 'href='],
    ['a drawing inside', svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 'href='],
    ['a drawing inside, in code', svg('<image href="d&#97;ta:image/svg+xml,x"/>'), 'href='],
    ['a style from elsewhere', svg('<rect style="fill:url(https://a.nl)"/>'), 'style='],
    ['a mask that is a drawing', svg(`<rect mask="url('data:image/svg+xml,x')"/>`), 'mask='],
    ['a style in escapes', svg('<rect style="fill:u\\72l(x)"/>'), 'style='],
    ['a sheet that fetches', svg('<style>@import "a.css";</style>'), '<style>'],
    ['a sheet that hides', svg('<style><![CDATA[a{fill:url(//a.nl)}]]></style>'), '<style>'],
    ['a sheet of its own', `<?xml-stylesheet href="a.xsl"?>${svg('')}`, 'XML'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'XML'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-16"?>${svg('')}`, 'XML'],
    ['bytes that are no text', svg('\uFFFD'), 'XML'],
    ['tags that cross', svg('<g><a></g></a>'), 'XML'],
    ['a comment that never ends', svg('<!-- <g/>'), 'XML'],
    ['HTML', '<!doctype html><p>x', 'XML'],
    ['nothing', '', 'XML'],
    ['another root', '<html/>', 'XML'],
    ['two roots', `${svg('')}${svg('')}`, 'XML'],
    ['too much nesting', svg('<g>'.repeat(300) + '</g>'.repeat(300)), 'XML'],
  ])('with %s is refused', (_name, text, what) => {
    expect(found(text)).toBe(what);
  });

  const doubled = (levels: number): string =>
    Array.from(
      { length: levels },
      (_, n) => `<g id="g${n + 1}"><use href="#g${n}"/><use href="#g${n}"/></g>`,
    ).join('');

  it.each([
    ['draws too much by use of use', svg(`<rect id="g0"/>${doubled(20)}`)],
    ['draws itself', svg('<g id="a"><use href="#a"/></g>')],
    [
      'draws itself by another',
      svg(
        '<pattern id="a"><rect fill="url(#b)"/></pattern><pattern id="b"><rect fill="url(#a)"/></pattern>',
      ),
    ],
    [
      'draws too much by a style',
      svg(`<style>* { marker: url(#m) }</style><marker id="m">${'<path/>'.repeat(200)}</marker>`),
    ],
    ['is too long', svg(' '.repeat(600_000))],
    ['has too many parts', svg('<path/>'.repeat(30_000))],
    ['has as many as fit', svg('<g/>'.repeat(124_000))],
    [
      'draws by a way without end',
      svg(
        Array.from({ length: 3_000 }, (_, n) => `<g id="g${n + 1}"><use href="#g${n}"/></g>`).join(
          '',
        ),
      ),
    ],
  ])('that %s is too heavy', (_name, text) => {
    expect(problemInSvg(text)?.code).toBe('picture-too-heavy');
  });
});
