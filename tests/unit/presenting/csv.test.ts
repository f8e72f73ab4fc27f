import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../renderer/presenting/csv.ts';

/** Reads CSV as RFC 4180 says. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

describe('CSV', () => {
  it('quotes what has a comma, a quote or a line end', () => {
    expect(csvOf([['a,b', 'zegt "ja"', 'x\ny', 12]])).toBe('"a,b","zegt ""ja""","x\ny",12\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx'])('runs no formula from %j', (text) => {
    expect(read(csvOf([[text]]))).toEqual([[`'${text}`]]);
  });

  it('is read back as it was', () => {
    const text = fc.string({ unit: 'binary' }).filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(text, fc.nat()), { minLength: 1 })), (rows) => {
        expect(read(csvOf(rows))).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });
});
