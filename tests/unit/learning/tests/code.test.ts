import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeBytes,
  decodeCode,
  encodeCode,
  readCode,
  statementOf,
} from '../../../../renderer/learning/tests/code.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the code of a certificate', () => {
  it('is four groups of four, without letters that look like digits', () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        expect(encodeCode(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      }),
    );
  });

  it('keeps the first ten bytes', () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        expect(decodeCode(encodeCode(bytes))).toEqual(bytes.slice(0, codeBytes));
      }),
    );
  });

  it('is written as Crockford has it', () => {
    expect(encodeCode(new Uint8Array(10))).toBe('0000-0000-0000-0000');
    expect(encodeCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(encodeCode(Uint8Array.from([0, 68, 50, 20, 199, 66, 84, 182, 53, 207]))).toBe(
      '0123-4567-89AB-CDEF',
    );
  });

  it('is read however it was typed', () => {
    const spelling = fc.record({
      lower: fc.boolean(),
      zero: fc.constantFrom('0', 'O', 'o'),
      one: fc.constantFrom('1', 'I', 'l', 'L', 'i'),
      between: fc.constantFrom('', ' ', '-', ' – ', '\t'),
    });
    fc.assert(
      fc.property(hash, spelling, (bytes, { lower, zero, one, between }) => {
        const code = encodeCode(bytes);
        const cased = lower ? code.toLowerCase() : code;
        const typed = cased.replaceAll('-', between).replaceAll('0', zero).replaceAll('1', one);
        expect(readCode(` ${typed} `)).toBe(code);
      }),
    );
  });

  it('is not read from what is none', () => {
    for (const typed of [
      '',
      '0123',
      '0123-4567-89AB-CDE',
      '0123-4567-89AB-CDEU',
      'nee!'.repeat(4),
    ]) {
      expect(readCode(typed)).toBeNull();
      expect(decodeCode(typed)).toBeNull();
    }
  });

  const certificate = {
    test: '00000000-0000-4000-8000-000000000001',
    name: 'Zoë de Vries',
    at: 0,
    score: 80,
    briefing: 'proef',
    version: '1.0.0',
  };

  it('rests on all that a certificate states', () => {
    const changed = [
      { test: 'other' },
      { name: 'Zoë de Fries' },
      { at: 1 },
      { score: 80.1 },
      { briefing: 'ander' },
      { version: '1.0.1' },
    ].map((change) => statementOf({ ...certificate, ...change }));
    expect(new Set([...changed, statementOf(certificate)]).size).toBe(changed.length + 1);
  });

  it('takes a name as it was meant', () => {
    for (const name of ['zoë de vries', '  Zoë  de Vries ', 'Zoe\u0308 de Vries']) {
      expect(statementOf({ ...certificate, name })).toBe(statementOf(certificate));
    }
  });
});
