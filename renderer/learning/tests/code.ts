const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
const bitsInCharacter = 5;

/** Bytes that a code holds: 16 characters of 5 bits. */
export const codeBytes = (length * bitsInCharacter) / 8;

/** What a certificate states. */
export interface Certificate {
  readonly test: string;
  readonly name: string;
  /** Milliseconds since 1970, UTC; a moment is the same in every time zone, a day is not. */
  readonly at: number;
  /** Per cent. */
  readonly score: number;
  readonly briefing: string;
  readonly version: string;
}

/** A name as a code counts it: capitals, spaces around it and the way an accent was typed make no difference. */
export const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** What a certificate states as one text, always the same for the same statement: its code is made from this. */
export const statementOf = ({ test, name, at, score, briefing, version }: Certificate): string =>
  JSON.stringify({ test, name: plainName(name), at, score, briefing, version });

/**
 * Writes the first ten bytes of a hash as a code in groups of four. The alphabet has no letter that is easily taken for
 * a digit: Crockford's base 32, https://www.crockford.com/base32.html
 */
export function encodeCode(hash: Uint8Array): string {
  let code = '';
  let held = 0;
  let bits = 0;
  for (const byte of hash.subarray(0, codeBytes)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= bitsInCharacter) {
      bits -= bitsInCharacter;
      code += alphabet.charAt((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return inGroups(code);
}

/** The ten bytes of a code, in whatever way it was typed; null where it is none. */
export function decodeCode(typed: string): Uint8Array | null {
  const code = readCode(typed)?.replaceAll('-', '');
  if (code === undefined) return null;
  const bytes = new Uint8Array(codeBytes);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of code) {
    held = (held << bitsInCharacter) | alphabet.indexOf(character);
    bits += bitsInCharacter;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >>> bits;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** A code as it was printed, from how it was typed: an O is a zero, an I or L is a one. Null where it is none. */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === length && [...plain].every((one) => alphabet.includes(one));
  return isCode ? inGroups(plain) : null;
}

const inGroups = (code: string): string => code.replace(/.{4}(?!$)/g, '$&-');
