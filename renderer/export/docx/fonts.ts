import { typefaces } from '../office/palette.ts';
import { replaced } from '../office/xml.ts';

/** What Word takes where our typefaces are not installed. */
const others = [
  { name: typefaces.heading, other: 'Georgia', family: 'roman' },
  { name: typefaces.text, other: 'Verdana', family: 'swiss' },
] as const;

/** The typefaces of the document, each with one that looks like it and that every Office has. */
export const mendFonts = (xml: string): string =>
  replaced(
    xml,
    /(<w:fonts\b[^>]*)\/>/,
    (_, opening) =>
      `${opening}>${others
        .map(
          ({ name, other, family }) =>
            `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
        )
        .join('')}</w:fonts>`,
  );
