/** The colours of a slide on a wall, as RGB: those of the projector theme in `tokens.css`, which a test compares. */
export const palette = {
  paper: 'FBF8F1',
  ink: '0A1326',
  inkSoft: '364053',
  line: 'C5BDB0',
  lineStrong: '545E6F',
  act: '004E50',
  actTint: 'B6E1DF',
  mark: 'D37800',
  right: '154F27',
  laser: 'D40C1A',
} as const;

/** What our colours are called in a theme, so that whoever edits the slides can change them all in one place. */
export const schemeColours = {
  ink: 'tx1',
  inkSoft: 'tx2',
  paper: 'bg1',
  tint: 'bg2',
  act: 'accent1',
} as const;

/** The typefaces of headings and of all else. PowerPoint takes its own where they are not installed. */
export const typefaces = {
  heading: 'Source Serif 4',
  text: 'Atkinson Hyperlegible Next',
} as const;
