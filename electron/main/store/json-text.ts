import { z } from 'zod';

/** A column that holds JSON, read back as what `inner` describes. */
export const jsonText = <Inner extends z.ZodType>(inner: Inner) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('not JSON');
        return z.NEVER;
      }
    })
    .pipe(inner);
