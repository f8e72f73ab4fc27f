import type { Size } from '../../presenting/geometry.ts';
import type { NumberedOption } from '../room-answer.ts';
import type { TakenPicture } from '../taken.ts';
import type { Box } from './measures.ts';
import { hasRoomForWords, tableHeight } from './options-table.ts';
import { fitted } from './picture.ts';

/** Where the picture of a question stands, and the table with what there is to choose. */
export interface Pointing {
  /** The room of the picture, which it may not fill. */
  readonly picture: Box;
  readonly table: Box;
}

/** What the table is set in beside or under a picture, to which it leaves the room. */
export const pointingSize: Size = 'least';

/** Between picture and table, in hundredths of the slide's height. */
const between = 3;

/** The parts of the width that a table beside a picture can take: the narrower, the more lines. */
const parts = [0.46, 0.54, 0.62];

/** A picture beside its table, or over it: as it gets largest. Where nothing fits, the table has what it needs most. */
export function arrangePointing(
  room: Box,
  options: readonly NumberedOption[],
  picture: Pick<TakenPicture, 'width' | 'height'>,
): Pointing {
  const heightIn = (width: number): number => tableHeight(options, pointingSize, width);
  const beside = parts.map((part) => {
    const w = part * room.w;
    return {
      needed: heightIn(w),
      picture: { ...room, w: room.w - w - between },
      table: { ...room, x: room.x + room.w - w, w },
    };
  });
  const needed = heightIn(room.w);
  const over = {
    needed,
    picture: { ...room, h: Math.max(0, room.h - needed - between) },
    table: { ...room, y: room.y + room.h - needed, h: needed },
  };
  const fitting = [...beside, over].filter(
    ({ needed: height, table }) =>
      height <= room.h && hasRoomForWords(options, pointingSize, table.w),
  );
  const [best] = (fitting.length > 0 ? fitting : beside.slice(-1)).toSorted(
    (one, other) => fitted(picture, other.picture).w - fitted(picture, one.picture).w,
  );
  return best ?? { picture: room, table: room };
}
