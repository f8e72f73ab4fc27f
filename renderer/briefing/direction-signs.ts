// The signs that embed, override and isolate a direction: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
const sign = /[\u202A-\u202E\u2066-\u2069]/;
const signs = new RegExp(sign, 'g');

/**
 * A text in which nothing turns the direction of what is read: what stands after it, as in a sentence of the interface,
 * would be turned as well, and say something else than it does. A mark stands in the place of each sign.
 */
export const withoutDirectionSigns = (text: string): string =>
  sign.test(text) ? text.replaceAll(signs, '\uFFFD') : text;
