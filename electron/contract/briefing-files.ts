import { z } from 'zod';
import { mostInstalled } from './briefing-limits.ts';
import { idSchema } from './events.ts';

const bytesSchema = z.instanceof(Uint8Array);
const versionSchema = z.string().min(1).max(50);

/** The bytes of a file that came in or was picked, as they are: only the page reads what is in them. */
export const arrivedSchema = z.discriminatedUnion('arrived', [
  z.strictObject({ arrived: z.literal(true), name: z.string(), bytes: bytesSchema }),
  z.strictObject({ arrived: z.literal(false) }),
]);

/** A briefing on this laptop. Where one was installed, that one is read in the place of the program's own. */
export const listedSchema = z.strictObject({
  id: idSchema,
  /** Whether the program brings one itself. */
  isOwn: z.boolean(),
  /** The one that was installed; under another version of the program, whose own may be newer by now. */
  installed: z.strictObject({ version: versionSchema, mayBeOvertaken: z.boolean() }).nullable(),
});

export const readBriefingSchema = z.strictObject({
  id: idSchema,
  /** The program's own, also where one was installed. */
  own: z.boolean().exactOptional(),
});

/** A briefing that the page has unpacked and checked. Paths are plain ones downwards, with `/`. */
export const installSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(200), bytes: bytesSchema }))
    .min(1)
    .max(mostInstalled.files),
});

export type Listed = z.infer<typeof listedSchema>;
export type Arrived = z.infer<typeof arrivedSchema>;
export type Install = z.infer<typeof installSchema>;
