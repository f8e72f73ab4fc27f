import { z } from 'zod';
import { agendaSchema, countsSchema, idSchema, momentSchema } from './events.ts';
import { languageSchema } from './settings.ts';

/** A place on a slide, in per cent of its width and height, from its left top corner. */
const placeOnSlideSchema = z.strictObject({
  x: z.number().min(0).max(100),
  y: z.number().min(0).max(100),
});

/** The name of a slide, as the page derives it from ids. */
export const slideIdSchema = z.string().min(1).max(400);

const strokeSchema = z.array(placeOnSlideSchema).min(1).max(2000);

/** Where a presentation is: all that both windows show, and that comes back after a kill. */
export const presentationSchema = z.strictObject({
  id: z.uuid(),
  briefing: idSchema,
  language: languageSchema,
  agenda: agendaSchema,
  slide: slideIdSchema,
  /** How much of the slide is shown: its points, or the stages of a question. */
  shown: z.int().nonnegative(),
  blank: z.enum(['black', 'white']).nullable(),
  /** The middle of what is shown larger; null for the whole slide. */
  zoom: placeOnSlideSchema.nullable(),
  /** What the pointer does on the slide. */
  tool: z.enum(['laser', 'pen', 'eraser']).nullable(),
  drawings: z
    .array(z.strictObject({ slide: slideIdSchema, strokes: z.array(strokeSchema).max(500) }))
    .max(1000),
  /** Of each question that was put to the room. */
  rooms: z
    .array(z.strictObject({ module: idSchema, question: idSchema, counts: countsSchema }))
    .max(1000),
  /** The moment that the clock counts from. */
  clockFrom: momentSchema,
  /** The moment that the present slide came up. */
  enteredAt: momentSchema,
  /** How long each slide was up before, in milliseconds. */
  spent: z.record(slideIdSchema, z.int().nonnegative()),
  /** Whether the two windows changed places. */
  isSwapped: z.boolean(),
});

/** What the screens of the laptop make of it. */
export const stageSchema = z.strictObject({
  /** What is presented, or was when it was left off; null where there is nothing to go on with. */
  presentation: presentationSchema.nullable(),
  /** Whether the audience's window is open. Whoever closes it by hand leaves the presentation as it is. */
  isShown: z.boolean(),
  /** Whether the audience has a display of its own. */
  hasOwnDisplay: z.boolean(),
  /** How wide the audience's window is, or would be if it were open, in parts of its height. */
  shape: z.number().positive(),
});

/** What someone does in the audience's window; the console decides what comes of it. */
export const gestureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('key'),
    key: z.string().min(1).max(30),
    /** Where the pointer is; null where it is not on the slide. */
    at: placeOnSlideSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('stroke'), places: strokeSchema }),
  z.strictObject({ kind: z.literal('erase'), at: placeOnSlideSchema }),
]);

/** Where the laser spot is; null where there is none. It moves too often to be kept. */
export const spotSchema = placeOnSlideSchema.nullable();

export type Presentation = z.infer<typeof presentationSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type Gesture = z.infer<typeof gestureSchema>;
export type Spot = z.infer<typeof spotSchema>;
