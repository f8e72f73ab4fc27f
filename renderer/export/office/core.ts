import { replaced } from './xml.ts';

/** What the file says of itself, with its language. */
export const mendCore = (xml: string, tag: string): string =>
  replaced(
    xml,
    /<\/cp:coreProperties>/,
    (closing) => `<dc:language>${tag}</dc:language>${closing}`,
  );
