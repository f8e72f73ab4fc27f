/** How long a screen of 60 Hz shows one picture, in milliseconds. */
export const frame = 16.7;

/**
 * The value below which a share of the samples lies; between two samples it is in proportion.
 *
 * @param share from 0 to 1
 * @throws when there are no samples
 */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('There are no samples');
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** The difference between the third and the first quarter. */
export const spread = (samples: readonly number[]): number =>
  quantile(samples, 0.75) - quantile(samples, 0.25);
