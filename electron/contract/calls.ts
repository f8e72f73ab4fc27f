import { z } from 'zod';
import { infoRequestSchema, keepInfoSchema, knownInfoSchema } from './briefing-info.ts';
import {
  arrivedSchema,
  installSchema,
  listedSchema,
  readBriefingSchema,
} from './briefing-files.ts';
import { idSchema, learnerEventSchema, momentSchema } from './events.ts';
import { openedSchema, savePdfSchema, saveSchema, savedSchema, textKindSchema } from './files.ts';
import { launchSchema } from './launch.ts';
import { goOnSchema, logTextSchema, lostSchema } from './lost.ts';
import {
  entrySchema,
  newPersonSchema,
  openingSchema,
  personChangeSchema,
  personSchema,
} from './people.ts';
import { gestureSchema, presentationSchema, spotSchema, stageSchema } from './presenting.ts';
import { daySchema, projectionKindSchema, projectionSchema } from './projections.ts';
import { settingsChangeSchema, settingsSchema } from './settings.ts';

/** The kinds of window: the one in which a learner works, and the one that an audience sees. */
export type WindowKind = 'learner' | 'audience';

interface Call {
  readonly request: z.ZodType;
  readonly reply: z.ZodType;
  /** The windows that may make it; where nothing is said, the learner's alone. */
  readonly windows?: readonly WindowKind[];
}

const nothing = z.undefined();
const sequence = z.int().nonnegative();

/**
 * An event and its place in time for replaying: its own moment, or that of the event before it where the clock was set
 * back. So the events of two laptops can be merged, and those of one keep their order.
 */
const placedEventSchema = z.strictObject({ moment: momentSchema, event: learnerEventSchema });

/** Every call a page can make, stated once. The preload, the guard and the renderer derive their ends from it. */
export const calls = {
  shell: {
    launch: { request: nothing, reply: launchSchema },
    /** The learner has read that a backup took the place of damaged data. */
    restoreRead: { request: nothing, reply: nothing },
    /** Makes the backup of the day, where that was not done yet. */
    backUp: { request: nothing, reply: z.strictObject({ made: z.boolean() }) },
    /** Why the calm page is shown in the place of one that was lost. */
    lost: { request: nothing, reply: lostSchema },
    /** Leaves the calm page. Does nothing where it is not shown. */
    goOn: { request: goOnSchema, reply: nothing },
  },
  settings: {
    change: { request: settingsChangeSchema, reply: settingsSchema },
  },
  briefings: {
    list: { request: nothing, reply: z.array(listedSchema) },
    /** All texts of a briefing (Markdown, YAML) and the names of its media; paths use `/`. */
    read: {
      request: readBriefingSchema,
      reply: z.strictObject({
        texts: z.array(z.strictObject({ path: z.string(), text: z.string() })),
        media: z.array(z.string()),
      }),
      windows: ['learner', 'audience'],
    },
    /** What a page read of a briefing before, for as long as its files are the same. */
    info: { request: infoRequestSchema, reply: knownInfoSchema },
    /** Keeps what was read of a briefing; it may be forgotten at any time. */
    keepInfo: { request: keepInfoSchema, reply: nothing },
    /** The file with a briefing with which the program was opened last; each is handed over once. */
    take: { request: nothing, reply: arrivedSchema },
    /** Asks which file with a briefing. */
    pick: { request: nothing, reply: arrivedSchema },
    /** Writes a whole briefing in the place of the one that was installed before, or nothing. */
    install: { request: installSchema, reply: nothing },
    /** Removes one that was installed; of what was learned from it nothing goes. */
    remove: { request: z.strictObject({ id: idSchema }), reply: nothing },
  },
  progress: {
    /** All projections of a kind, or those in one module; the one that changed last comes last. */
    projections: {
      request: z.strictObject({
        briefing: idSchema,
        kind: projectionKindSchema,
        scope: z.union([idSchema, z.literal('')]).exactOptional(),
      }),
      reply: z.array(projectionSchema),
    },
    /**
     * The questions whose cards are due up to a day; or beyond another, for which only a wrong clock can have put them
     * off.
     */
    due: {
      request: z.strictObject({ briefing: idSchema, upTo: daySchema, beyond: daySchema }),
      reply: z.array(z.strictObject({ module: idSchema, question: idSchema })),
    },
    /** Answers after the commit. The same event twice is stored once. */
    record: {
      request: z.strictObject({
        event: learnerEventSchema,
        projections: z.array(projectionSchema).max(500),
      }),
      reply: z.strictObject({ sequence }),
    },
    /** Events in the order in which they are replayed, from the one after `after`. */
    events: {
      request: z.strictObject({
        after: z.strictObject({ moment: momentSchema, sequence }).nullable(),
        limit: z.int().min(1).max(10_000),
      }),
      reply: z.array(placedEventSchema.extend({ sequence })),
    },
    /**
     * Adds events that were recorded elsewhere; those that are there already stay as they are. The projections are to
     * be rebuilt afterwards, and are at the next start when that fails.
     */
    addEvents: {
      request: z.strictObject({ events: z.array(placedEventSchema).max(10_000) }),
      reply: z.strictObject({ added: z.int().nonnegative() }),
    },
    replaceProjections: {
      request: z.strictObject({
        version: z.int().min(1),
        /** The last event that is in them; refused when another one has come since. */
        upTo: sequence,
        projections: z.array(projectionSchema),
      }),
      reply: nothing,
    },
  },
  people: {
    list: { request: nothing, reply: z.array(personSchema) },
    /** Makes this the person that all else is about. */
    open: { request: openingSchema, reply: personSchema },
    /** From then on nobody is open. */
    close: { request: nothing, reply: nothing },
    create: { request: newPersonSchema, reply: personSchema },
    /** Asks the PIN for a change of the PIN, and for any change of someone who is not open. */
    change: { request: personChangeSchema, reply: personSchema },
    /** For good, backups included. */
    remove: { request: entrySchema, reply: nothing },
  },
  files: {
    /** Asks where to, and writes the whole file or nothing. */
    save: { request: saveSchema, reply: savedSchema },
    /** The page as it stands, on A4, with tags and an outline; it is called after the page's title. */
    savePdf: { request: savePdfSchema, reply: savedSchema },
    open: { request: z.strictObject({ kind: textKindSchema }), reply: openedSchema },
  },
  presenting: {
    state: { request: nothing, reply: stageSchema, windows: ['learner', 'audience'] },
    /**
     * Opens the audience's window, on a display of its own where there is one. What was presented before is forgotten.
     * The same one again opens a window that was closed, and brings it to the front.
     */
    start: { request: presentationSchema, reply: stageSchema },
    /** Where the presentation is now. Refused when another one, or none, is being presented. */
    change: { request: presentationSchema, reply: stageSchema },
    /** Moves the laser spot in the audience's window. */
    spot: { request: spotSchema, reply: nothing },
    /** Hands what was done in the audience's window to the console. */
    gesture: { request: gestureSchema, reply: nothing, windows: ['audience'] },
    /** Closes the audience's window and forgets the presentation. */
    end: { request: nothing, reply: nothing },
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
      windows: ['learner', 'audience'],
    },
    read: { request: nothing, reply: logTextSchema },
    /** Shows the folder with the log in the system's own program for files. */
    openFolder: { request: nothing, reply: nothing },
  },
} as const satisfies Record<string, Record<string, Call>>;
