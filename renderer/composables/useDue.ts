import { computed, shallowRef } from 'vue';
import { idleDay } from '../learning/progress/study-day.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useNotices } from '../stores/notices.ts';
import { usePlatform } from '../stores/platform.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';
import { useToday } from './useToday.ts';

interface Due {
  readonly module: string;
  readonly question: string;
}

/** What comes back today, and how much of it fits in the day. */
export function useDue() {
  const platform = usePlatform();
  const briefings = useBriefings();
  const notices = useNotices();
  const progress = useProgress();
  const settings = useSettings();
  const { today, date } = useToday();
  /** Null until it is known. */
  const due = shallowRef<readonly Due[] | null>(null);

  const briefing = computed(() => briefings.info?.id ?? '');
  /** What came back today already. */
  const done = computed(() => {
    const day = progress.table('study-day', briefing.value, '').get(date()) ?? idleDay;
    return day.reviews;
  });
  /** How many the learner wants to do today, of those that are due. */
  const fitting = computed(() => {
    const left = Math.max(0, settings.settings.reviewLimit - done.value);
    return Math.min(left, due.value?.length ?? 0);
  });

  /** Whether a question is still in the briefing; what is gone from it does not come back. */
  function isThere({ module, question }: Due): boolean {
    const outline = briefings.outlineOf(module, settings.language);
    return outline?.questionIds.includes(question) ?? false;
  }

  /** Reads what is due. False when it could not be read; a notice says so. */
  async function find(): Promise<boolean> {
    const id = briefing.value;
    if (id === '' || !settings.canStore) return false;
    const { dueOn } = await import('../learning/review/due.ts');
    const found = await notices.tryTo('progress-not-read', () =>
      platform.due({ briefing: id, ...dueOn(today()) }),
    );
    if (!found || !(await progress.know({ kind: 'study-day', briefing: id, scope: '' }))) {
      return false;
    }
    due.value = found.filter(isThere);
    return true;
  }

  return { due, done, fitting, find, today };
}
