/** Every mistake that an author can make, by name. Messages stand in `renderer/locales/diagnostics`. */
export type DiagnosticCode =
  | 'file-missing'
  | 'file-too-large'
  | 'yaml-syntax'
  | 'yaml-value'
  | 'yaml-value-missing'
  | 'yaml-key-unknown'
  | 'yaml-key-repeated'
  | 'yaml-alias'
  | 'text-missing-language'
  | 'nesting-too-deep'
  | 'front-matter-missing'
  | 'module-unknown'
  | 'module-missing'
  | 'module-missing-language'
  | 'id-differs-from-folder'
  | 'text-before-first-step'
  | 'step-without-id'
  | 'module-without-steps'
  | 'duplicate-id'
  | 'invalid-id'
  | 'ids-differ'
  | 'answers-differ'
  | 'unknown-container'
  | 'container-not-closed'
  | 'container-not-open'
  | 'container-not-allowed'
  | 'setting-invalid'
  | 'setting-missing'
  | 'setting-unknown'
  | 'unknown-passage'
  | 'unknown-term'
  | 'unknown-document'
  | 'passage-never-cited'
  | 'passage-never-asked'
  | 'passage-few-questions'
  | 'passage-few-kinds'
  | 'passage-few-levels'
  | 'sentence-too-long'
  | 'abbreviation-unexplained'
  | 'right-option-longest'
  | 'link-not-https'
  | 'image-missing'
  | 'image-without-alternative'
  | 'too-many-key-points'
  | 'key-point-too-long'
  | 'key-point-not-text'
  | 'step-on-more-slides'
  | 'question-not-on-slide'
  | 'unknown-question-kind'
  | 'question-without-id'
  | 'question-without-prompt'
  | 'question-without-why'
  | 'question-without-passage'
  | 'question-level-invalid'
  | 'question-text-unexpected'
  | 'option-without-id'
  | 'option-without-text'
  | 'option-without-feedback'
  | 'too-few-options'
  | 'no-right-option'
  | 'answer-invalid'
  | 'accept-missing'
  | 'answer-form-empty'
  | 'wrong-answer-accepted'
  | 'number-invalid'
  | 'cloze-without-gaps'
  | 'gap-unknown'
  | 'gap-not-in-text'
  | 'gap-without-answer'
  | 'too-few-items'
  | 'too-few-groups'
  | 'too-few-areas'
  | 'pair-incomplete'
  | 'item-without-group'
  | 'question-without-picture'
  | 'area-invalid'
  | 'second-pinned-option'
  | 'case-turn-count'
  | 'turn-without-id'
  | 'turn-without-heading'
  | 'turn-unknown'
  | 'turn-leads-back'
  | 'turn-unreachable'
  | 'option-without-consequence'
  | 'open-without-model'
  | 'open-criteria-count'
  | 'criterion-without-id'
  | 'criterion-without-text';

export type Severity = 'error' | 'warning';

/** Where something stands; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake of an author: data, never an exception. */
export interface Diagnostic extends Position {
  /** The path in the briefing's folder, with `/`. */
  readonly file: string;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** What the message names: the id that is unknown, the language that is missing. */
  readonly values: Readonly<Record<string, string>>;
}
