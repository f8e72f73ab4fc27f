import JSZip from 'jszip';

/** The XML parts of a document of Office, by their paths. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ name }) => /\.(xml|rels)$/.test(name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  );
}

/** The parts of a kind, in the order of their numbers. */
export const numbered = (parts: ReadonlyMap<string, string>, kind: string): string[] =>
  [...parts]
    .flatMap(([path, xml]) => {
      const [, number] = new RegExp(`^ppt/${kind}/[a-zA-Z]+(\\d+)\\.xml$`).exec(path) ?? [];
      return number === undefined ? [] : [{ number: Number(number), xml }];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ xml }) => xml);

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What XML says, without its marks. */
export const textIn = (xml: string): string =>
  [...xml.matchAll(/<[aw]:t(?: [^>]*)?>(.*?)<\/[aw]:t>/gs)]
    .map(([, text = '']) => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('');

/** The value that an attribute has each time that it stands there. */
export const valuesOf = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
  );

/** The element that is not closed, or is closed and was not open; null where all is well. */
export function unbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [, closing, name = '', own] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return name;
    } else if (!own) open.push(name);
  }
  return open.pop() ?? null;
}
