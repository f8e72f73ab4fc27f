import * as z from 'zod/mini';
import { isId } from '../ids.ts';

// The page's policy forbids code made from strings, which zod would try for speed.
z.config({ jitless: true });

/** The name of the manifest in a briefing's file, and what it says it is. */
export const manifestName = 'leidraad.json';
export const manifestFormat = 'leidraad-briefing';

/** The version of the form that this program writes, and the newest that it reads. */
export const formatVersion = 1;

const version = z.string().check(z.minLength(1), z.maxLength(50));

/** What every version of the form says, so that an older program can tell that it is too old. */
export const anyManifestSchema = z.object({
  format: z.literal(manifestFormat),
  formatVersion: z.int().check(z.minimum(1)),
  minimumAppVersion: version,
});

export const manifestSchema = z.strictObject({
  ...anyManifestSchema.shape,
  id: z.string().check(z.refine(isId)),
  version,
  /** Every file but the manifest itself; `sha256` in lower-case hexadecimal. */
  files: z.array(
    z.strictObject({
      path: z.string(),
      size: z.int().check(z.minimum(0)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

/** What a briefing's file says it holds. */
export type Manifest = z.infer<typeof manifestSchema>;
