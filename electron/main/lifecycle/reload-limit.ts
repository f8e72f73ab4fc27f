/** A page that was lost three times within a minute will be lost again. */
const limit = 3;
const span = 60_000;

/**
 * Whether to load a page again that has just been lost.
 *
 * @param losses when it was lost, this time included, in milliseconds since 1970
 */
export const isWorthReloading = (losses: readonly number[], now: number): boolean =>
  losses.filter((loss) => now - loss < span).length <= limit;
