import { palette, typefaces } from '../../office/palette.ts';
import { replaced } from '../../office/xml.ts';

const { ink, paper, inkSoft, actTint, act, mark, right, laser, lineStrong, line } = palette;

const colours: readonly (readonly [name: string, rgb: string])[] = [
  ['dk1', ink],
  ['lt1', paper],
  ['dk2', inkSoft],
  ['lt2', actTint],
  ['accent1', act],
  ['accent2', mark],
  ['accent3', right],
  ['accent4', laser],
  ['accent5', lineStrong],
  ['accent6', line],
  ['hlink', act],
  ['folHlink', inkSoft],
];

/** Families of type, by which a replacement is found where ours is not installed: with serifs, and without. */
const families = { heading: 18, text: 34 } as const;

/** The theme with our colours and typefaces. */
export function mendTheme(xml: string): string {
  const named = replaced(xml, /name="Office Theme"/, () => 'name="Leidraad"');
  const coloured = replaced(
    named,
    /<a:clrScheme .*?<\/a:clrScheme>/s,
    () => `<a:clrScheme name="Leidraad">${colours.map(colour).join('')}</a:clrScheme>`,
  );
  const headed = face(coloured, typefaces.heading, families.heading);
  return face(headed, typefaces.text, families.text);
}

const colour = ([name, rgb]: (typeof colours)[number]): string =>
  `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;

const face = (xml: string, name: string, family: number): string =>
  replaced(
    xml,
    new RegExp(`<a:latin typeface="${name}"/>`),
    () => `<a:latin typeface="${name}" pitchFamily="${family}" charset="0"/>`,
  );
