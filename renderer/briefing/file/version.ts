const inNumbers = new Intl.Collator('en', { numeric: true });

/** Whether the first version is older (below 0), the same (0) or newer (above 0): `1.9` comes before `1.10`. */
export const compareVersions = (one: string, other: string): number =>
  inNumbers.compare(one, other);
