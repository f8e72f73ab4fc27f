import type { DiagnosticCode } from '../../briefing/diagnostic.ts';

/** For each mistake what is wrong and what to do. `{name}` stands for one of the diagnostic's values. */
export interface DiagnosticMessages {
  readonly messages: Readonly<Record<DiagnosticCode, string>>;
  /** What should have stood in a YAML file, by the names that zod and the parser use. */
  readonly expectations: Readonly<Record<string, string>>;
  /** In place of a value that is empty. */
  readonly nothing: string;
}
