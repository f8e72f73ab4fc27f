// Apart from the schemas: the page reads these, and need not load a schema library for them.

/** The colours a person can have, by the names of their tokens. */
export const personColours = [
  'red',
  'copper',
  'olive',
  'green',
  'teal',
  'blue',
  'purple',
  'raspberry',
] as const;

export type PersonColour = (typeof personColours)[number];

/** The longest name, in characters. */
export const longestName = 60;

/** The fewest and the most digits of a PIN. */
export const pinLength = { fewest: 4, most: 12 } as const;
