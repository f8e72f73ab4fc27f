/** A page that was lost more often than this within a minute will be lost again. */
const limit = 3;
const span = 60_000;

/**
 * Whether a page that has just been lost was lost so often that loading it again will not help.
 *
 * @param losses when it was lost, this time included, in milliseconds since 1970
 */
export const isLostAgain = (losses: readonly number[], now: number): boolean =>
  losses.filter((loss) => now - loss < span).length > limit;
