import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { html, plainTree, squeezed } from './support/html.ts';

const bare = new MarkdownIt();

const pieces = [
  ...[
    'a',
    'b c',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n',
    '\n\n',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '```\n',
  ],
  ...[
    '- ',
    '* ',
    '1. ',
    '7) ',
    '> ',
    '# ',
    '## ',
    '###### ',
    '---\n',
    '===\n',
    '\t',
    '\\',
    '&amp;',
    '&#35;',
    '<b>',
  ],
  ...[
    '[a](b)',
    '[a](<b c> "t")',
    '![a](b)',
    '![*a* `c`](b "t")',
    '[a]',
    '[a]: b "t"\n',
    '[',
    ']',
    '(',
    ')',
    '!',
  ],
  ...[
    '<https://a.nl>',
    '<x@a.nl>',
    '| a | b |\n| :- | -: |\n| c | d |\n',
    '|',
    '~~~ js x\n',
    '\\\n',
    '"',
    '😀',
  ],
];

const markdown = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .map((parts) => parts.join(''))
  // Ours alone: references to passages, terms and containers, and pictures that need words.
  .filter((text) => !/\[\^|\[\[|:::|!\[\s*\]/.test(text));

describe('the tree of plain CommonMark', () => {
  it.each([
    ['emphasis', 'a *b **c** ~~d~~* _e_'],
    ['breaks', 'a  \nb\\\nc\nd'],
    ['code', '`a  b`\n\n    c\n\n~~~ js x\nd\n~~~'],
    ['lists', '- a\n- b\n  1. c\n\n  2. d\n\n7) e\n8) f'],
    ['a loose list', '- a\n\n- b\n\n  c'],
    ['an empty item', '-\n- a\n-'],
    ['quotes', '> a\n> > b\nc\n\n> # d'],
    ['headings', '# a\n## b\n### c\nd\n===\ne\n---'],
    ['links', '[a](/b "c") [d][e] <https://f.nl> ![g](h "i")\n\n[e]: /j'],
    ['a table', '| a | b |\n| :-: | -: |\n| *c* | d\\|e |'],
    ['HTML as text', '<div onclick="x">a</div>\n\nb <script>c</script>'],
    ['entities', '&amp; &copy; &#0; &nope; \\* \\a'],
    ['a rule', 'a\n\n***\n\nb'],
  ])('says what markdown-it says of %s', (_name, text) => {
    expect(squeezed(html(plainTree(text)))).toBe(squeezed(bare.render(text)));
  });

  it('says what markdown-it says of any text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(squeezed(html(plainTree(text)))).toBe(squeezed(bare.render(text)));
      }),
      { numRuns: 3000 },
    );
  });
});
