import { head, sound } from './files.ts';
import { bilingual, type Mistake } from './mistakes-in-files.ts';

/** Seven lines. */
const timelineYaml = `- id: opening
  date: 2024-03-12
  basis: communication
  text: { nl: De sluis gaat open. }
  act: 2099/12
  passages: [A1]
  highlight: true
`;

const path = 'timeline.yaml';
const mistake = (name: string, text: string, ...expected: readonly string[]): Mistake => ({
  name: `a timeline with ${name}`,
  files: { [path]: text },
  expected: expected.map((place) => `${path}:${place}`),
});
const changed = (from: string, to: string): string => {
  if (!timelineYaml.includes(from)) throw new Error(`"${from}" does not stand in the timeline`);
  return timelineYaml.replace(from, to);
};

/** Mistakes in `timeline.yaml`, and what is none. */
export const mistakesInTimeline: readonly Mistake[] = [
  mistake('nothing wrong in it', timelineYaml),
  mistake('nothing in it', '# still to be written\n'),
  mistake('a month for a date', changed('2024-03-12', '2024-03')),
  mistake('a year in quotes for a date', changed('2024-03-12', "'2024'")),
  mistake(
    'only what an event needs',
    changed('  act: 2099/12\n  passages: [A1]\n  highlight: true\n', ''),
  ),
  mistake('one event in it, no list', 'id: opening\n', '1:1 error yaml-value'),
  mistake('a year that is a number', changed('2024-03-12', '2024'), '2:9 error yaml-value'),
  mistake('a day that there was not', changed('2024-03-12', '2023-02-29'), '2:9 error yaml-value'),
  mistake('a month that there is not', changed('2024-03-12', '2024-13'), '2:9 error yaml-value'),
  mistake('no date', changed('  date: 2024-03-12\n', ''), '1:3 error yaml-value-missing'),
  mistake('another basis', changed('communication', 'report'), '3:10 error yaml-value'),
  mistake('no text', changed('De sluis gaat open.', "''"), '4:15 error yaml-value'),
  mistake('an unknown passage', changed('[A1]', '[A1, Z1]'), '6:18 error unknown-passage'),
  mistake('a passage outside a list', changed('[A1]', 'A1'), '6:13 error yaml-value'),
  mistake('a highlight that is a word', changed('true', 'yes'), '7:14 error yaml-value'),
  mistake('a setting unheard of', `${timelineYaml}  colour: red\n`, '8:3 error yaml-key-unknown'),
  mistake('an id twice', timelineYaml + timelineYaml, '8:7 error duplicate-id'),
  mistake('an id with a space', changed('opening', 'de opening'), '1:7 error invalid-id'),
  {
    name: 'a timeline without one of the languages',
    files: { ...bilingual, 'en/01-een.md': head + sound, [path]: timelineYaml },
    expected: [`${path}:4:9 warning text-missing-language`],
  },
];
