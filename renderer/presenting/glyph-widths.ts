/**
 * How wide the letters of our two typefaces are, in thousandths of the size, rounded up to the next 25. They were
 * measured in Chromium, at the weights that slides are set in. That rounding makes a line some 2 per cent wider than it
 * is, which is what kerning and hinting can differ.
 */
type Widths = Readonly<Record<number, string>>;

/** Atkinson Hyperlegible Next at 500. */
const atkinson: Widths = {
  200: "'",
  250: ',.:;|‘’',
  275: '`ijíìîï·',
  300: ' \u00a0!l',
  325: '()',
  350: '"[]ft',
  375: '-r{}°',
  400: '_',
  425: '1/I\\',
  450: '“”',
  500: '*csvyzç',
  525: '7?kx–',
  550: 'JLae~áàâäãåéèêë§×',
  575: '2<>F^ghnouóòôöõúùûüñø',
  600: '359$ESTbdpqÉß«»',
  625: '468+=BPVYZ',
  650: 'ACKRXÁÇ',
  675: '0€',
  700: '#DHUÜ',
  725: 'GNw…',
  750: '&OQÖ',
  800: '@',
  850: 'M—',
  875: 'Wmæ',
  950: '%œ',
};

/** Source Serif 4 at 650. */
const sourceSerif: Widths = {
  225: " \u00a0'",
  250: '‘’',
  325: ',.:;j|·',
  350: '!-ilíìîï°',
  375: '[]t{}',
  400: '()/I\\`f',
  425: 'J',
  450: '"?',
  475: '*“”',
  500: 'rs',
  525: 'z',
  550: '$_ceéèêëç–€§',
  575: '0123456789#+<=>S^a~áàâäãå×',
  600: 'Zgovxyóòôöõø«»',
  625: 'FLq',
  650: 'EPbdkpuúùûüÉ',
  675: 'CTYhnñÇß',
  700: 'BX',
  725: 'ARVÁ',
  750: '&DGKOQÖ',
  775: 'NUÜ',
  825: 'H',
  850: 'æ—',
  875: 'w…',
  900: '@',
  925: 'œ',
  950: 'M',
  975: '%m',
  1050: 'W',
};

/** As wide as anything that is not in the tables. */
const widest = 1050;

export type Typeface = 'interface' | 'reading';

const byLetter: Readonly<Record<Typeface, ReadonlyMap<string, number>>> = {
  interface: inverted(atkinson),
  reading: inverted(sourceSerif),
};

function inverted(widths: Widths): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
}

/** How wide a text is on one line, in parts of its size. */
export function textWidth(text: string, typeface: Typeface): number {
  const widths = byLetter[typeface];
  return [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? widest), 0) / 1000;
}
