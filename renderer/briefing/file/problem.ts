import type { Diagnostic } from '../diagnostic.ts';

/**
 * Why a briefing's file is not taken.
 *
 * - `not-ours`: it is no briefing of this program
 * - `damaged`: it is not as its maker packed it
 * - `too-large`: it holds more, or more in one file, than any honest briefing
 * - `unsafe`: a path in it leads elsewhere, or means something else on another system
 * - `forbidden`: it holds a kind of file that no briefing needs
 * - `newer-app`: it asks for a newer program
 * - `unreadable`: its `briefing.yaml` cannot be used
 */
export type FileProblem =
  | { readonly code: 'not-ours' | 'damaged' | 'too-large' }
  | { readonly code: 'unsafe' | 'forbidden'; readonly path: string }
  | { readonly code: 'newer-app'; readonly needs: string }
  | { readonly code: 'unreadable'; readonly diagnostics: readonly Diagnostic[] };

/** Ends the reading of a file at its first problem. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
