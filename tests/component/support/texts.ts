import en from '../../../renderer/locales/en/index.ts';
import nl from '../../../renderer/locales/nl/index.ts';

export { en, nl };

/** A text of the interface with its `{values}` filled in. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
