/** How a question of a running test stands. */
export interface PaperState {
  readonly isAnswered: boolean;
  readonly isFlagged: boolean;
}
