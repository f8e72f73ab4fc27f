import { z } from 'zod';

/** The kinds of text that a learner takes along or brings in. */
export const textKinds = ['learner', 'markdown', 'csv', 'log'] as const;
export const textKindSchema = z.enum(textKinds);
export type TextKind = (typeof textKinds)[number];

/** The kinds of document that are taken along for other programs. Nothing here reads them again. */
export const documentKinds = ['pptx', 'docx'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The largest text that crosses the bridge, in characters; a file with more bytes than this is not read. */
export const largestText = 200 * 1024 * 1024;

/** The largest document that crosses the bridge, in bytes. */
export const largestDocument = 200 * 1024 * 1024;

/** A name to begin with, without a folder. What no file may be called is replaced. */
const suggestedName = z.string().min(1).max(150);

const documentBytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength > 0 && byteLength <= largestDocument);

/** A text, or a document as its bytes are. */
export const saveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: textKindSchema, suggestedName, text: z.string().max(largestText) }),
  z.strictObject({ kind: z.enum(documentKinds), suggestedName, bytes: documentBytes }),
]);

export const savePdfSchema = z.strictObject({ suggestedName });

/** Whether the learner picked a place, and which. */
export const savedSchema = z.discriminatedUnion('saved', [
  z.strictObject({ saved: z.literal(true), path: z.string() }),
  z.strictObject({ saved: z.literal(false) }),
]);

/** The text of the file that the learner picked, as it is: only the page reads what is in it. */
export const openedSchema = z.discriminatedUnion('opened', [
  z.strictObject({ opened: z.literal(true), name: z.string(), text: z.string() }),
  z.strictObject({ opened: z.literal(false) }),
]);

export type Saved = z.infer<typeof savedSchema>;
export type Opened = z.infer<typeof openedSchema>;
