import { z } from 'zod';
import { longestName, personColours, pinLength } from './person-colours.ts';

export const personIdSchema = z.uuid();
export const colourSchema = z.enum(personColours);

/** A person's name; empty until one was given. */
export const nameSchema = z.string().trim().max(longestName);

/** One who learns on this laptop, as others may see them. */
export const personSchema = z.strictObject({
  id: personIdSchema,
  name: nameSchema,
  colour: colourSchema,
  hasPin: z.boolean(),
});

/** A PIN that someone chooses. */
const newPinSchema = z.string().regex(new RegExp(`^\\d{${pinLength.fewest},${pinLength.most}}$`));

/** What someone types where a PIN is asked. */
const typedPinSchema = z.string().max(100);

/** Whom it is about, with the PIN where that person has one. */
export const entrySchema = z.strictObject({
  id: personIdSchema,
  pin: typedPinSchema.exactOptional(),
});

export const openingSchema = entrySchema.extend({
  /** The page that asks goes on as them at once. Otherwise it reaches nothing of them until it begins anew. */
  here: z.literal(true).exactOptional(),
});

export const newPersonSchema = z.strictObject({
  /** Of a person who comes from another laptop; without it a new one is made. */
  id: personIdSchema.exactOptional(),
  name: nameSchema,
  colour: colourSchema,
});

export const personChangeSchema = entrySchema.extend({
  name: nameSchema.exactOptional(),
  colour: colourSchema.exactOptional(),
  /** Null takes the PIN away. */
  newPin: newPinSchema.nullable().exactOptional(),
});

export type Person = z.infer<typeof personSchema>;
export type PersonEntry = z.infer<typeof entrySchema>;
export type NewPerson = z.infer<typeof newPersonSchema>;
export type PersonChange = z.infer<typeof personChangeSchema>;
