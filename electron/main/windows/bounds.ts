/** A rectangle on the desktop, in device-independent pixels. Left of and above the main display is negative. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which the narrow layout is still whole. */
export const smallest = { width: 360, height: 400 } as const;

const preferred = { width: 1280, height: 860 } as const;

const between = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** How much two rectangles have in common, as an area. */
export function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function centredIn(area: Rectangle): Rectangle {
  const width = Math.min(preferred.width, area.width);
  const height = Math.min(preferred.height, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function fitInto(area: Rectangle, saved: Rectangle): Rectangle {
  const width = Math.min(Math.max(saved.width, smallest.width), area.width);
  const height = Math.min(Math.max(saved.height, smallest.height), area.height);
  return {
    x: between(area.x, saved.x, area.x + area.width - width),
    y: between(area.y, saved.y, area.y + area.height - height),
    width,
    height,
  };
}

/** Where a window stands on another display: as on the one that it comes from, as far as that fits. */
export const carryOver = (window: Rectangle, from: Rectangle, to: Rectangle): Rectangle =>
  fitInto(to, { ...window, x: to.x + window.x - from.x, y: to.y + window.y - from.y });

/**
 * Where to open a window: as it was left, but wholly on the display that shows most of it. Where no display shows any
 * of it, or nothing was saved, in the middle of the main one.
 *
 * @param areas the work areas of the displays that there are now
 */
export function placeWindow(
  saved: Rectangle | null,
  areas: readonly Rectangle[],
  main: Rectangle,
): Rectangle {
  if (!saved) return centredIn(main);
  const best = areas.reduce<{ area: Rectangle; shown: number } | null>((found, area) => {
    const shown = overlap(saved, area);
    return shown > (found?.shown ?? 0) ? { area, shown } : found;
  }, null);
  return best ? fitInto(best.area, saved) : centredIn(main);
}
