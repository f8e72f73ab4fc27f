import { computed } from 'vue';
import type { BriefingInfo, Language } from '../briefing/briefing.ts';
import type { Agenda, LearnerEvent } from '../learning/progress/event.ts';
import type { GivenPresentation } from '../learning/progress/projection.ts';
import { isSameCount } from '../presenting/counts.ts';
import type { Presentation, RoomCount } from '../presenting/presentation.ts';
import type { NoticeKind } from '../stores/notices.ts';
import { usePlatform } from '../stores/platform.ts';
import { useProgress } from '../stores/progress.ts';
import { useSettings } from '../stores/settings.ts';

type PresentingEvent = Extract<LearnerEvent, { agenda: string } | { presentation: string }>;
type WithoutCommon<Event> = Event extends unknown
  ? Omit<Event, 'id' | 'at' | 'zone' | 'briefing' | 'version' | 'language'>
  : never;

export interface SavedAgenda extends Agenda {
  readonly id: string;
}

export interface KeptPresentation extends GivenPresentation {
  readonly id: string;
}

/** The agendas that were saved and the presentations that were given, with what rooms answered. */
export function usePresentationRecords(info: () => BriefingInfo) {
  const platform = usePlatform();
  const progress = useProgress();
  const settings = useSettings();

  const scopes = () =>
    (['agenda', 'presentation'] as const).map((kind) => ({
      kind,
      briefing: info().id,
      scope: '' as const,
    }));

  /** Sees to it that they are known. Where nothing can be stored there are none. */
  const know = async (): Promise<boolean> =>
    !settings.canStore || (await progress.know(...scopes()));

  /** By name. */
  const agendas = computed((): SavedAgenda[] =>
    [...progress.table('agenda', info().id, '')]
      .map(([id, agenda]) => ({ ...agenda, id }))
      .toSorted((one, other) => one.name.localeCompare(other.name, settings.language)),
  );

  /** The latest first. */
  const presentations = computed((): KeptPresentation[] =>
    [...progress.table('presentation', info().id, '')]
      .map(([id, presentation]) => ({ ...presentation, id }))
      .toSorted((one, other) => other.startedAt - one.startedAt),
  );

  function record(
    notice: NoticeKind,
    language: Language,
    make: () => WithoutCommon<PresentingEvent> | null,
  ): Promise<boolean> {
    return progress.record(scopes(), notice, () => {
      const what = make();
      return (
        what && {
          id: platform.newId(),
          at: platform.now(),
          zone: platform.zone(),
          briefing: info().id,
          version: info().version,
          language,
          ...what,
        }
      );
    });
  }

  /** Saves an agenda, under its id or a new one. The id; null when it could not be stored. */
  async function saveAgenda(id: string | null, { name, minutes, items }: Agenda) {
    const agenda = id ?? platform.newId();
    const saved = await record('agenda-not-kept', settings.language, () => ({
      kind: 'agenda-put',
      module: null,
      agenda,
      name,
      minutes,
      items,
    }));
    return saved ? agenda : null;
  }

  const removeAgenda = (agenda: string): Promise<boolean> =>
    record('agenda-not-kept', settings.language, () => ({
      kind: 'agenda-removed',
      module: null,
      agenda,
    }));

  const recordStart = ({ id, agenda, language }: Presentation): Promise<boolean> =>
    record('presentation-not-kept', language, () => ({
      kind: 'presentation-started',
      module: null,
      presentation: id,
      name: agenda.name,
    }));

  const recordEnd = ({ id, language }: Presentation): Promise<boolean> =>
    record('presentation-not-kept', language, () => ({
      kind: 'presentation-ended',
      module: null,
      presentation: id,
    }));

  /** Keeps what a room answered, unless it was kept like that already. */
  const recordRoom = (
    { id, language }: Presentation,
    { module, question, counts }: RoomCount,
    hash: string,
  ): Promise<boolean> =>
    record('room-not-kept', language, () => {
      const known = progress
        .table('presentation', info().id, '')
        .get(id)
        ?.rooms.find((room) => room.module === module && room.question === question);
      const isKept = known?.hash === hash && isSameCount(known.counts, counts);
      return isKept
        ? null
        : { kind: 'room-counted', module, presentation: id, question, hash, counts };
    });

  return {
    know,
    agendas,
    presentations,
    saveAgenda,
    removeAgenda,
    recordStart,
    recordEnd,
    recordRoom,
  };
}

export type PresentationRecords = ReturnType<typeof usePresentationRecords>;
