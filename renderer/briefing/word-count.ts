const letterOrDigit = /[\p{L}\p{N}]/u;

/** How many words a text without marks has: whatever stands between spaces and has a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(' ').filter((part) => letterOrDigit.test(part)).length;
