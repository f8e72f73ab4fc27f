import { z } from 'zod';
import { launchSchema } from './launch.ts';
import {
  effectsSchema,
  idSchema,
  learnerEventSchema,
  placeSchema,
  questionStateSchema,
} from './progress.ts';
import { settingsChangeSchema, settingsSchema } from './settings.ts';

interface Call {
  readonly request: z.ZodType;
  readonly reply: z.ZodType;
}

const nothing = z.undefined();
const sequence = z.int().nonnegative();

/** Every call a page can make, stated once. The preload, the guard and the renderer derive their ends from it. */
export const calls = {
  shell: {
    launch: { request: nothing, reply: launchSchema },
  },
  settings: {
    change: { request: settingsChangeSchema, reply: settingsSchema },
  },
  briefings: {
    list: { request: nothing, reply: z.array(z.strictObject({ id: idSchema })) },
    /** All texts of a briefing (Markdown, YAML) and the names of its media; paths use `/`. */
    read: {
      request: z.strictObject({ id: idSchema }),
      reply: z.strictObject({
        texts: z.array(z.strictObject({ path: z.string(), text: z.string() })),
        media: z.array(z.string()),
      }),
    },
  },
  progress: {
    places: { request: z.strictObject({ briefing: idSchema }), reply: z.array(placeSchema) },
    questions: {
      request: z.strictObject({ briefing: idSchema, module: idSchema }),
      reply: z.array(questionStateSchema),
    },
    /** Answers after the commit. The same event twice is stored once. */
    record: {
      request: z.strictObject({ event: learnerEventSchema, effects: effectsSchema }),
      reply: z.strictObject({ sequence }),
    },
    events: {
      request: z.strictObject({ after: sequence, limit: z.int().min(1).max(10_000) }),
      reply: z.array(z.strictObject({ sequence, event: learnerEventSchema })),
    },
    replaceProjections: {
      request: z.strictObject({
        version: z.int().min(1),
        /** The last event that is in them; refused when another one has come since. */
        upTo: sequence,
        places: z.array(placeSchema),
        questions: z.array(questionStateSchema),
      }),
      reply: nothing,
    },
  },
  links: {
    /** Shows the address and asks before the system's browser opens it. */
    open: {
      request: z.strictObject({ url: z.string().max(2000) }),
      reply: z.strictObject({ opened: z.boolean() }),
    },
  },
  log: {
    /** A bug in the page. Never holds what a learner wrote. */
    report: {
      request: z.strictObject({
        message: z.string().max(2000),
        stack: z.string().max(8000).optional(),
      }),
      reply: nothing,
    },
  },
} as const satisfies Record<string, Record<string, Call>>;
