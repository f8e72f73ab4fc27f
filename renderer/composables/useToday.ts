import { dateOf, dayOf } from '../learning/day.ts';
import { usePlatform } from '../stores/platform.ts';

/** The day that it is for the learner, asked anew each time. */
export function useToday() {
  const platform = usePlatform();
  const today = (): number => dayOf(platform.now(), platform.zone());
  return { today, date: (): string => dateOf(today()) };
}
