import { escaped, replaced, spoken } from '../../office/xml.ts';

/** Notes with a paragraph for each line, in the language of the slides. */
export function mendNotes(xml: string, notes: readonly string[], tag: string): string {
  const paragraphs = notes.map(
    (text) => `<a:p><a:r><a:rPr/><a:t>${escaped(text)}</a:t></a:r></a:p>`,
  );
  const written = replaced(
    xml,
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, before, after) => `${before}${paragraphs.join('') || '<a:p/>'}${after}`,
  ).replaceAll('<a:rPr/>', `<a:rPr lang="${tag}"/>`);
  return spoken(written, tag);
}
