import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { personIdSchema } from '../contract/people.ts';
import { defaultSettings } from '../contract/setting-values.ts';
import { settingsSchema, type Settings } from '../contract/settings.ts';
import type { Log } from './log/log.ts';
import { logUnlessMissing } from './log/unless-missing.ts';
import { writeWhole } from './store/durable.ts';
import { storageFailureOf } from './store/failure.ts';
import { savedBoundsSchema } from './windows/saved-bounds.ts';

const factsSchema = z.object({
  /** Where the learner's window was. */
  bounds: savedBoundsSchema.nullable(),
  lastPerson: personIdSchema.nullable(),
  /** The settings that were last in force, for the screen on which someone is chosen. */
  appearance: settingsSchema.pick({ language: true, theme: true, textSize: true }),
});

/** What belongs to the laptop, and has to be known before anyone's data is open. */
export type DeviceFacts = z.infer<typeof factsSchema>;

export interface Device {
  readonly facts: () => DeviceFacts;
  /** Holds from now on. One that cannot be stored is a pity and no more; it is logged. */
  readonly change: (change: Partial<DeviceFacts>) => void;
}

/** Of these settings the part that belongs to the laptop as well. */
export const appearanceOf = ({
  language,
  theme,
  textSize,
}: Settings): DeviceFacts['appearance'] => ({ language, theme, textSize });

const nothingKnown: DeviceFacts = {
  bounds: null,
  lastPerson: null,
  appearance: appearanceOf(defaultSettings),
};

function read(file: string, log: Log): DeviceFacts {
  try {
    return factsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    logUnlessMissing(log, 'What is known of this laptop', error);
    return nothingKnown;
  }
}

/** What is known of the laptop, from its file. One that is damaged counts as none, and is logged. */
export function openDevice(file: string, log: Log): Device {
  let facts = read(file, log);
  return {
    facts: () => facts,
    change(change) {
      const changed = { ...facts, ...change };
      if (JSON.stringify(changed) === JSON.stringify(facts)) return;
      facts = changed;
      try {
        writeWhole(file, JSON.stringify(facts, null, 2));
      } catch (error) {
        if (storageFailureOf(error) === null) throw error;
        log.warn('What is known of this laptop could not be stored.', error);
      }
    },
  };
}
