/** A small plot over a few named places, such as days. */
export interface Plot {
  /** What stands under each place, from left to right. */
  readonly labels: readonly string[];
  /** One for each place; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly shape: 'bars' | 'points';
  /** Behind each value: from where to where it was wanted. */
  readonly ranges?: readonly (readonly [from: number, to: number])[];
  /** Where the upright axis ends; above the highest value when nothing is said. */
  readonly most?: number;
  /** How far the lines of the upright axis are apart; chosen among whole numbers when nothing is said. */
  readonly step?: number;
  /** A value as it is written beside the axis. */
  readonly write: (value: number) => string;
}
