/**
 * Replaces a part of what the library wrote.
 *
 * @throws TypeError where it is not there: the library writes its files in another way than is mended here
 */
export function replaced(xml: string, part: RegExp, by: (...groups: string[]) => string): string {
  if (xml.search(part) < 0) throw new TypeError(`The file has no ${part.source}`);
  return xml.replace(part, (...groups: string[]) => by(...groups));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** XML without the signs that it may not have, which come along when text is copied from a slide. */
export const sound = (xml: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the signs to leave out
  xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');

/** XML in which all text is in one language. */
export const spoken = (xml: string, tag: string): string =>
  xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${tag}"`);
