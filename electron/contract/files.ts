import { z } from 'zod';

/** The kinds of text that a learner takes along or brings in. */
export const fileKinds = ['learner', 'markdown', 'csv', 'log'] as const;
export const fileKindSchema = z.enum(fileKinds);
export type FileKind = (typeof fileKinds)[number];

/** The largest text that crosses the bridge, in characters; a file with more bytes than this is not read. */
export const largestText = 200 * 1024 * 1024;

/** A name to begin with, without a folder. What no file may be called is replaced. */
const suggestedName = z.string().min(1).max(150);

export const saveSchema = z.strictObject({
  suggestedName,
  text: z.string().max(largestText),
  kind: fileKindSchema,
});

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
