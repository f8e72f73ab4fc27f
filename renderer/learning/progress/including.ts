/** A list of ids with one more, each once. */
export const including = (ids: readonly string[] | undefined, id: string): string[] =>
  ids?.includes(id) ? [...ids] : [...(ids ?? []), id];
