import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import type { Question } from '../../../renderer/learning/questions/question.ts';
import { briefingYaml, filesWith, folder, linesOf, moduleWith } from './support/files.ts';

const bilingual = briefingYaml.replace('[nl]', '[nl, en]');

function question(body: string): Question {
  const files = filesWith({ 'nl/01-een.md': moduleWith(body) });
  const { briefing, diagnostics } = parseBriefing(files, questionKinds, folder);
  expect(diagnostics).toEqual([]);
  const found = briefing?.modules[0]?.steps[0]?.questions[0];
  if (!found) throw new Error('There is no question');
  return found;
}

/** What is said of a question that reads differently in English. */
function compared(dutch: string, english: string): string[] {
  const files = filesWith({
    'briefing.yaml': bilingual,
    'nl/01-een.md': moduleWith(dutch),
    'en/01-een.md': moduleWith(english),
  });
  return linesOf(parseBriefing(files, questionKinds, folder).diagnostics).filter((line) =>
    line.includes('differ'),
  );
}

const asked = (kind: string, body: string): string =>
  `::: question ${kind} #vraag cites=A1 level=apply\nWat?\n\n${body}\n\nwhy: Daarom.\n:::`;
const text = (value: string): unknown => ({ kind: 'text', text: value });
const soft = { kind: 'line-break', hard: false };

const order = asked(
  'order',
  '1. Eerst {#eerst}\n2. Dan dit\n   en dat {#dan}\n\n3) Ten slotte {#slot}',
);
const match = asked(
  'match',
  '- Frontex {#frontex} = Grenzen\n  bewaken {#grens}\n  : Dat is het agentschap.\n- Europol {#euaa} = Asiel {#asiel}\n- = Visa {#visa}',
);
const sort = asked(
  'sort',
  '- Verordening {#verordening}\n  - Screening {#screening}\n    : Die geldt meteen.\n  - Eurodac {#eurodac}\n- Richtlijn {#richtlijn}\n  - Opvang {#opvang}\n- Besluit {#besluit}',
);
const point = asked(
  'point',
  '![Een sluis](../media/sluis.svg "Van opzij")\n\nKijk goed.\n\n- [x] De deur {#deur} at=40,20.5,5,70\n- [ ] Het water {#water} at=0,40,40,60\n  : Dat is water.',
);

const visa = '- = Visa {#visa}\n';
const screening = '  - Screening {#screening}\n    : Die geldt meteen.\n';
const eurodac = '  - Eurodac {#eurodac}\n';

/** The text with two parts of it in each other's place. */
const exchanged = (body: string, one: string, other: string): string =>
  body.replace(one, '…').replace(other, one).replace('…', other);

describe('a question that is arranged', () => {
  it('has items in the right order', () => {
    expect(question(order)).toMatchObject({
      kind: 'order',
      prompt: [{ content: [text('Wat?')] }],
      items: [
        { id: 'eerst', content: [text('Eerst')] },
        { id: 'dan', content: [text('Dan dit'), soft, text('en dat')] },
        { id: 'slot', content: [text('Ten slotte')] },
      ],
    });
  });

  it('has pairs, and right sides that belong to none', () => {
    expect(question(match)).toMatchObject({
      kind: 'match',
      items: [
        {
          id: 'frontex',
          content: [text('Frontex')],
          place: 'grens',
          feedback: [text('Dat is het agentschap.')],
        },
        { id: 'euaa', content: [text('Europol')], place: 'asiel', feedback: null },
      ],
      places: [
        { id: 'grens', content: [text('Grenzen'), soft, text('bewaken')] },
        { id: 'asiel', content: [text('Asiel')] },
        { id: 'visa', content: [text('Visa')] },
      ],
    });
  });

  it('has groups, each with its items or none', () => {
    expect(question(sort)).toMatchObject({
      kind: 'sort',
      items: [
        { id: 'screening', place: 'verordening', feedback: [text('Die geldt meteen.')] },
        { id: 'eurodac', place: 'verordening', feedback: null },
        { id: 'opvang', place: 'richtlijn', feedback: null },
      ],
      places: [{ id: 'verordening' }, { id: 'richtlijn' }, { id: 'besluit' }],
    });
  });

  it('has a picture, which is no part of the prompt, and its areas', () => {
    expect(question(point)).toMatchObject({
      kind: 'point',
      prompt: [{ content: [text('Wat?')] }, { content: [text('Kijk goed.')] }],
      picture: { src: 'media/sluis.svg', alt: 'Een sluis', caption: 'Van opzij' },
      areas: [
        { id: 'deur', right: true, area: { x: 40, y: 20.5, width: 5, height: 70 } },
        { id: 'water', right: false, feedback: [text('Dat is water.')] },
      ],
    });
  });

  it.each([
    ['the order', order, exchanged(order, '#eerst', '#slot')],
    ['an id', match, match.replace('#frontex', '#frontex2')],
    ['which is a pair', match, exchanged(match, '#grens', '#visa')],
    ['where an item belongs', sort, exchanged(sort, '#eurodac', '#opvang')],
    ['which area is right', point, point.replace('[ ] Het water', '[x] Het water')],
  ])('has rules, which change its hash in every language: %s', (_name, body, changed) => {
    expect(question(changed).hash.split('-')[0]).not.toBe(question(body).hash.split('-')[0]);
  });

  it.each([
    ['an item', order, 'Ten slotte', 'Als laatste'],
    ['a left side', match, 'Europol {', 'Asielagentschap {'],
    ['a right side', match, 'Visa {', 'Visum {'],
    ['a group', sort, 'Besluit {', 'Uitvoeringsbesluit {'],
    ['an item of a group', sort, 'Opvang {', 'Ontvangst {'],
    ['the picture', point, 'Een sluis', 'Twee sluizen'],
    ['where an area lies', point, 'at=0,40', 'at=1,40'],
  ])('has a wording, which changes its hash and not its rules: %s', (_name, body, from, to) => {
    const [rules, wording] = question(body).hash.split('-');
    const changed = question(body.replace(from, to)).hash.split('-');
    expect(changed[0]).toBe(rules);
    expect(changed[1]).not.toBe(wording);
  });

  it.each([
    ['order of the items in a group', sort, exchanged(sort, eurodac, screening)],
    [
      'order of right sides',
      match,
      match.replace(visa, '').replace('- Frontex', `${visa}- Frontex`),
    ],
    ['feedback', match, match.replace('Dat is het agentschap.', 'Nee.')],
  ])('keeps its hash with another %s, which is no part of what is asked', (_name, body, other) => {
    expect(other).not.toBe(body);
    expect(question(other).hash).toBe(question(body).hash);
  });

  it.each([
    ['the ids of items', 'ids-differ', order, order.replace('#slot', '#eind')],
    ['the order', 'answers-differ', order, exchanged(order, '#eerst', '#slot')],
    ['the ids of right sides', 'ids-differ', match, match.replace('#visa', '#visum')],
    ['the pairs', 'answers-differ', match, exchanged(match, '#grens', '#visa')],
    ['the groups', 'answers-differ', sort, exchanged(sort, '#eurodac', '#opvang')],
    ['the right area', 'answers-differ', point, point.replace('[ ] Het water', '[x] Het water')],
  ])('is the same in every language: %s', (_name, code, dutch, english) => {
    expect(compared(dutch, english)).toEqual([`en/01-een.md:9:1 error ${code}`]);
  });

  it.each([order, match, sort, point])('may lie or read otherwise in another language', (body) => {
    expect(compared(body, body.replace('at=0,40', 'at=5,45').replace('Wat?', 'What?'))).toEqual([]);
  });
});
