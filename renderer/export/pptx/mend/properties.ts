import type { Page } from '../page.ts';
import { typefaces } from '../../office/palette.ts';
import { escaped, replaced } from '../../office/xml.ts';

/** What the file says of its parts, with their real names. */
export function mendApp(xml: string, pages: readonly Page[]): string {
  const titled = xml.replace(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (whole, number: string) => {
    const title = pages[Number(number) - 1]?.title;
    return title === undefined ? whole : `<vt:lpstr>${escaped(title)}</vt:lpstr>`;
  });
  const typed = replaced(titled, /<vt:lpstr>Arial</, () => `<vt:lpstr>${typefaces.heading}<`);
  const set = replaced(typed, /<vt:lpstr>Calibri</, () => `<vt:lpstr>${typefaces.text}<`);
  return replaced(set, /<vt:lpstr>Office Theme</, () => '<vt:lpstr>Leidraad<');
}

/** The parts of the file in the order that its format wants, with notes on a page as it is printed. */
export function mendPresentation(xml: string): string {
  const ordered = replaced(
    xml,
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    (_, slides, notes) => `${notes}${slides}`,
  );
  const sized = replaced(
    ordered,
    /<p:notesSz [^>]*\/>/,
    () => '<p:notesSz cx="6858000" cy="9144000"/>',
  );
  // The format wants capitals in these.
  return sized.replace(
    /(<p14:section name="[^"]*" id=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${id.toUpperCase()}"`,
  );
}

/** What each part of the file is, without the parts that the library names and does not write. */
export const mendTypes = (xml: string, has: (path: string) => boolean): string =>
  xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
    has(path) ? whole : '',
  );
