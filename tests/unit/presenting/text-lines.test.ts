import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../renderer/presenting/glyph-widths.ts';
import { lineCount, type TextStyle } from '../../../renderer/presenting/text-lines.ts';
import { textOf } from './texts.ts';

const style: TextStyle = { typeface: 'interface', size: 1, lineHeight: 1.3 };

describe('the lines of a text', () => {
  it('are broken at spaces', () => {
    const width = textWidth('een twee', 'interface');
    expect(lineCount('een twee', style, width)).toBe(1);
    expect(lineCount('een twee drie', style, width)).toBe(2);
    expect(lineCount('een twee', style, width - 0.001)).toBe(2);
    expect(lineCount('', style, width)).toBe(0);
  });

  it('never end within the name of an act', () => {
    const width = textWidth('(EU) 2024/1356', 'interface');
    expect(lineCount('a (EU) 2024/1356 bb', style, width)).toBe(3);
    expect(lineCount('a (EU) zegt 1356 bb', style, width)).toBe(2);
  });

  it('are as many as a word needs that is wider than a line', () => {
    const width = textWidth('Migratiebeheerverordening', 'interface');
    expect(lineCount('Migratiebeheerverordening', style, width / 2.5)).toBe(3);
    expect(lineCount('a Migratiebeheerverordening', style, width / 2.5)).toBe(4);
  });

  it('hold all letters, and are never more for a wider line', () => {
    fc.assert(
      fc.property(textOf(40), fc.double({ min: 5, max: 60, noNaN: true }), (text, room) => {
        const lines = lineCount(text, style, room);
        expect(lines * room).toBeGreaterThanOrEqual(
          textWidth(text.replaceAll(/\s/g, ''), 'interface') - 1e-6,
        );
        expect(lineCount(text, style, room * 1.5)).toBeLessThanOrEqual(lines);
      }),
    );
  });

  it('count a letter that nobody measured as a wide one', () => {
    expect(textWidth('漢', 'reading')).toBeGreaterThanOrEqual(textWidth('W', 'reading'));
  });
});
