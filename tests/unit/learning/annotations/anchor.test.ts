import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorIn } from '../../../../renderer/learning/annotations/anchor.ts';
import { mostQuoted, quoteOf } from '../../../../renderer/learning/annotations/quote.ts';

const text =
  'De sluis gaat om acht uur open. Elk schip meldt zich bij de wachter. De sluis gaat om tien uur dicht.';

/** The words that are found for those that were quoted in another text. */
function found(from: string, words: string, to: string, nth = 0): string | null {
  let at = from.indexOf(words);
  for (let count = 0; count < nth; count += 1) at = from.indexOf(words, at + 1);
  const quote = quoteOf(from, { from: at, to: at + words.length });
  const span = quote && anchorIn(to, quote);
  return span && to.slice(span.from, span.to);
}

describe('quoted words', () => {
  it('are found where they were, also where they stand twice', () => {
    const second = text.lastIndexOf('De sluis');
    const quote = quoteOf(text, { from: second, to: second + 8 });
    expect(quote && anchorIn(text, quote)?.from).toBe(second);
  });

  it('are found again when the text around them changed', () => {
    const changed = `Nieuw: ${text.replace('om acht uur ', '')} Einde.`;
    expect(found(text, 'meldt zich bij de wachter', changed)).toBe('meldt zich bij de wachter');
  });

  it('keep to their sentence when another with the same words is put before it', () => {
    const changed = `De sluis gaat nooit open. ${text}`;
    const at = changed.lastIndexOf('De sluis');
    const from = text.lastIndexOf('De sluis');
    const quote = quoteOf(text, { from, to: from + 8 });
    expect(quote && anchorIn(changed, quote)?.from).toBe(at);
  });

  it('are found when they changed a little', () => {
    const changed = text.replace('meldt zich bij de wachter', 'meldt zich bij een wachter');
    expect(found(text, 'Elk schip meldt zich bij de wachter.', changed)).toBe(
      'Elk schip meldt zich bij een wachter.',
    );
  });

  it('are gone when their sentence is', () => {
    const changed = 'De sluis gaat om acht uur open. Op zondag is er niemand.';
    expect(found(text, 'Elk schip meldt zich bij de wachter.', changed)).toBeNull();
  });

  it('that are few are not looked for elsewhere', () => {
    expect(found('Zij wacht op de kade.', 'de', 'Wie verdeelt?')).toBeNull();
  });

  it('are at most as long as the shell keeps, and never empty', () => {
    const long = 'sluis '.repeat(2000);
    expect(quoteOf(long, { from: 0, to: long.length })?.exact.length).toBeLessThanOrEqual(
      mostQuoted,
    );
    expect(quoteOf('a  b', { from: 1, to: 3 })).toBeNull();
    expect(quoteOf('abc', { from: 3, to: 1 })).toBeNull();
  });

  it('never hold half of a character', () => {
    const quote = quoteOf(`${'😀'.repeat(40)}a sluis b${'😀'.repeat(40)}`, { from: 83, to: 88 });
    expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/);
  });
});

const unit = fc.constantFrom('a', 'b', ' ', '.', 'é', '😀');
const words = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 30 });

describe('quoting and finding', () => {
  it('is the identity, whatever the text', () => {
    const texts = fc.string({ unit, minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (line, one, other) => {
        const ends = [one % (line.length + 1), other % (line.length + 1)].sort((a, b) => a - b);
        const [from = 0, to = 0] = ends;
        const quote = quoteOf(line, { from, to });
        if (!quote) return;
        const span = anchorIn(line, quote);
        expect(span && line.slice(span.from, span.to)).toBe(quote.exact);
        expect(span && line.slice(from, to).includes(line.slice(span.from, span.to))).toBe(true);
        expect(span && span.from >= from && span.to <= to).toBe(true);
      }),
    );
  });

  it('finds the same words after edits elsewhere', () => {
    fc.assert(
      fc.property(words, words, words, (before, quoted, after) => {
        const name = (prefix: string, of: readonly number[]): string =>
          of.map((n, index) => `${prefix}${index}x${n}`).join(' ');
        const exact = name('q', quoted);
        const near = ['dicht', 'bij'];
        const old = [name('o', before), near[0], exact, near[1], name('p', after)].join(' ');
        const changed = [name('r', after), near[0], exact, near[1], name('s', before)].join(' ');
        expect(found(old, exact, changed)).toBe(exact);
      }),
    );
  });

  it('never throws, and finds only places inside the text', () => {
    const any = fc.string({ maxLength: 60, unit: 'binary' });
    fc.assert(
      fc.property(any, any, any, any, (line, exact, prefix, suffix) => {
        const span = anchorIn(line, { exact, prefix, suffix });
        if (span)
          expect(span.from >= 0 && span.from < span.to && span.to <= line.length).toBe(true);
      }),
    );
  });
});
