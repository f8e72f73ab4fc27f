import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../../renderer/briefing/plain-text.ts';
import { scriptFile } from '../../../renderer/export/docx/script-file.ts';
import type { TakenSlides } from '../../../renderer/export/taken.ts';
import { partsOf, textIn, unbalanced, valuesOf } from './parts.ts';
import { takenFrom } from './taken.ts';

const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one);
const styled = (xml: string, style: string): string[] =>
  paragraphs(xml)
    .filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textIn);

describe.each([
  { language: 'nl', tag: 'nl-NL' },
  { language: 'en', tag: 'en-GB' },
] as const)('the speaker’s script, in $language', ({ language, tag }) => {
  let taken: TakenSlides;
  let parts: Map<string, string>;
  let text: string;

  beforeAll(async () => {
    const made = await takenFrom('tests/fixtures/briefings/proef', language);
    ({ taken } = made);
    parts = await partsOf(await scriptFile(made.taken, made.pictures));
    text = parts.get('word/document.xml') ?? '';
  });

  it('has a heading for each slide, and no level left out', () => {
    expect(styled(text, 'Title')).toEqual([taken.title]);
    const headings = [...styled(text, 'Heading1'), ...styled(text, 'Heading2')];
    for (const { title } of taken.deck) expect(headings).toContain(title);
    expect(text).not.toContain('Heading3');
  });

  it('says what it is called and in which language', () => {
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${taken.title}</dc:title>`);
    expect(parts.get('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    expect(parts.get('word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
  });

  it('adds the times up from the beginning', () => {
    const [table = ''] = text.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    expect(table).toContain('<w:tblHeader/>');
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      paragraphs(row).map(textIn),
    );
    expect(rows).toHaveLength(taken.deck.length + 1);
    expect(rows[1]?.at(-1)).toBe('0:00');
    const before = taken.deck.slice(0, -1).reduce((sum, { minutes }) => sum + minutes, 0);
    const seconds = Math.round(before * 60);
    expect(rows.at(-1)?.at(-1)).toBe(
      `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    );
  });

  it('has what is on the slides, what to say, and the passages', () => {
    const whole = textIn(text);
    for (const slide of taken.deck) {
      if (slide.kind !== 'step') continue;
      for (const point of slide.points) expect(whole).toContain(plainText(point));
      for (const id of slide.cites) {
        const passage = taken.info.passages.find((one) => one.id === id);
        expect(whole).toContain(passage?.summary[language]);
      }
    }
    expect(styled(text, 'Label')).toContain(taken.say('takeHome.made.onSlide'));
    expect(styled(text, 'Said').length).toBeGreaterThan(0);
  });

  it('gives its pictures their words', () => {
    const alternatives = taken.deck.flatMap((slide) =>
      slide.kind === 'step' && slide.picture ? [slide.picture.alt] : [],
    );
    expect(alternatives.length).toBeGreaterThan(0);
    for (const alt of alternatives) expect(valuesOf(text, 'descr')).toContain(alt);
  });

  it('is whole', () => {
    for (const [path, xml] of parts) expect(unbalanced(xml), path).toBeNull();
  });
});
