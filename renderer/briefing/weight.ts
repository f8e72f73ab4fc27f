/** Whether a tree has more parts than that, at whatever depth; the counting ends there. */
export const hasMoreParts = (tree: object, most: number): boolean => left(tree, most) < 0;

/** How many of some parts are left; fewer than none when they do not suffice. Every step is asked: no list is made. */
function left(value: unknown, parts: number): number {
  if (!isTree(value)) return parts;
  let over = parts - 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && over >= 0; index += 1) {
      over = left(value[index], over);
    }
    return over;
  }
  for (const key in value) {
    if (over < 0) break;
    over = left(value[key], over);
  }
  return over;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
