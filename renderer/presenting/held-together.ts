/** An act's or a document's name as one word, `(EU) 2024/1356` or `COM(2024) 126`: no line of a slide ends in it. */
export const heldTogether = (text: string): string =>
  text.replaceAll(/(\(EU\)|COM\(\d{4}\)) (?=\d)/g, '$1\u00a0');
