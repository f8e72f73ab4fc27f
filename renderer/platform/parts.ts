import type { Language } from '../../electron/contract/settings.ts';

/** Something made by others that ships inside the program. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, such as `MIT`. */
  readonly licence: string;
  /** The full text of the licence; null where its makers ship none. */
  readonly text: string | null;
  /** What the program uses it for; or else the part that it belongs to. */
  readonly role: { readonly purpose: Readonly<Record<Language, string>> } | { readonly of: string };
}
