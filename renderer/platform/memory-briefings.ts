import type { Arrived, Listed } from '../../electron/contract/briefing-files.ts';
import type { BriefingInfo } from '../../electron/contract/briefing-info.ts';
import { RefusedError, type Platform } from './platform.ts';

type BriefingCalls = Pick<
  Platform,
  | 'listBriefings'
  | 'readBriefing'
  | 'briefingInfo'
  | 'keepBriefingInfo'
  | 'takeBriefingFile'
  | 'pickBriefingFile'
  | 'onArrival'
  | 'installBriefing'
  | 'removeBriefing'
>;

/** A briefing's folder as the shell hands it over. */
export interface BriefingFolder {
  readonly texts: { path: string; text: string }[];
  readonly media: string[];
}

export interface MemoryBriefings {
  /** What was installed, by id. */
  readonly installed: Map<string, NonNullable<Listed['installed']> & { files: BriefingFolder }>;
  /** What was read of briefings before, by id. */
  readonly kept: Map<string, { readonly stamp: string; readonly info: BriefingInfo }>;
  /** The file that waits to be taken, and the one that the learner picks next. */
  waiting: Arrived;
  picked: Arrived;
  /** Opens the program with a file. */
  readonly arrive: (file: Arrived) => void;
  readonly calls: BriefingCalls;
}

const nothing: Arrived = { arrived: false };

/** The briefings of a machine that is not there: the program's own, and what is installed. */
export function memoryBriefings(
  own: Readonly<Record<string, BriefingFolder>>,
  guard: () => void,
): MemoryBriefings {
  const listeners = new Set<() => void>();
  const shelf: MemoryBriefings = {
    installed: new Map(),
    kept: new Map(),
    waiting: nothing,
    picked: nothing,
    arrive(file) {
      shelf.waiting = file;
      listeners.forEach((listener) => listener());
    },
    calls: {
      listBriefings: async () =>
        [...new Set([...Object.keys(own), ...shelf.installed.keys()])].map((id) => {
          const { version, mayBeOvertaken = false } = shelf.installed.get(id) ?? {};
          const installed = version === undefined ? null : { version, mayBeOvertaken };
          return { id, isOwn: id in own, installed };
        }),
      readBriefing: async (id, wanted) => {
        const files = wanted ? own[id] : (shelf.installed.get(id)?.files ?? own[id]);
        if (!files) throw new RefusedError('unknown-briefing', id);
        return files;
      },
      briefingInfo: async ({ id }) => {
        const files = shelf.installed.get(id)?.files ?? own[id];
        if (!files) throw new RefusedError('unknown-briefing', id);
        const stamp = JSON.stringify(files);
        const kept = shelf.kept.get(id);
        return { stamp, info: kept?.stamp === stamp ? kept.info : null };
      },
      keepBriefingInfo: async (stamp, info) => {
        shelf.kept.set(info.id, { stamp, info });
      },
      takeBriefingFile: async () => {
        const file = shelf.waiting;
        shelf.waiting = nothing;
        return file;
      },
      pickBriefingFile: async () => shelf.picked,
      onArrival: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      installBriefing: async ({ id, version, files }) => {
        guard();
        const isMedia = ({ path }: { path: string }): boolean => path.startsWith('media/');
        const texts = files
          .filter((file) => !isMedia(file))
          .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
        const media = files.filter(isMedia).map(({ path }) => path);
        shelf.installed.set(id, { version, mayBeOvertaken: false, files: { texts, media } });
      },
      removeBriefing: async (id) => {
        guard();
        shelf.installed.delete(id);
      },
    },
  };
  return shelf;
}
