import type { BriefingFiles } from '../briefing.ts';
import { problemInSvg, type PictureProblem } from './examine-svg.ts';

/** The pictures that a briefing has. */
export interface Pictures {
  /** @param path such as `media/route.svg` */
  readonly has: (path: string) => boolean;
  /** Why one may not be shown; each is looked at when it is first needed. Null when it may. */
  readonly problem: (path: string) => PictureProblem | null;
}

/** The pictures in a briefing's files. Photographs are what they are; drawings come with their text. */
export function picturesOf({ media, texts }: BriefingFiles): Pictures {
  const there = new Set(media);
  const known = new Map<string, PictureProblem | null>();
  return {
    has: (path) => there.has(path),
    problem(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const drawing = texts.find((text) => text.path === path);
      const found = drawing ? problemInSvg(drawing.text) : null;
      known.set(path, found);
      return found;
    },
  };
}
