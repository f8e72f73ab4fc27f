import type { Step } from './tree.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in the languages in which there is one. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

/** Where a statement comes from: the document itself, what came after it, or a trainer's nuance. */
export type Basis = 'communication' | 'since' | 'note';

export interface SourceDocument {
  readonly id: string;
  readonly reference: string;
  /** `2024-03-12`. */
  readonly date: string;
  readonly title: Localized;
  /** Through whose report the briefing knows it. */
  readonly source: Localized;
}

/** A place in the document that a statement can rest on. */
export interface Passage {
  readonly id: string;
  readonly document: string;
  readonly locator: Localized;
  readonly basis: Basis;
  /** `overtaken`: later events changed or completed what it says. */
  readonly status: 'stands' | 'overtaken';
  readonly summary: Localized;
}

export interface Term {
  readonly id: string;
  readonly term: Localized;
  readonly definition: Localized;
}

/** Something that happened, on the timeline. */
export interface TimelineEvent {
  readonly id: string;
  /** `2024`, `2024-05` or `2024-05-14`. */
  readonly date: string;
  readonly basis: Basis;
  readonly text: Localized;
  /** The act or document that it is about: `2024/1356`. */
  readonly act?: string;
  /** The passages that speak of it. */
  readonly passages: readonly string[];
  /** Whether it is what the briefing is about: the document itself. */
  readonly highlight: boolean;
}

/** What a home screen needs to know of a module in one language, without its text. */
export interface ModuleOutline {
  readonly id: string;
  readonly language: Language;
  /** The path in the briefing's folder: `nl/01-mededeling.md`. */
  readonly path: string;
  readonly title: string;
  readonly minutes: number;
  readonly goals: readonly string[];
  readonly stepIds: readonly string[];
  readonly questionIds: readonly string[];
}

export interface Module {
  readonly id: string;
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly minutes: number;
  readonly goals: readonly string[];
  readonly steps: readonly Step[];
}

/** How a test is put together. */
export interface TestPlan {
  readonly questions: number;
  /** The time there is for it; null for as long as it takes. */
  readonly minutes: number | null;
}

export interface TestPlans {
  /** Of one module. */
  readonly quiz: TestPlan;
  /** Of the whole briefing. */
  readonly final: TestPlan;
}

/** A briefing without the text of its modules. */
export interface BriefingInfo {
  readonly id: string;
  readonly version: string;
  /** The first one is the language it was written in. */
  readonly languages: readonly Language[];
  readonly title: Localized;
  readonly summary: Localized;
  readonly documents: readonly SourceDocument[];
  /** Per cent. */
  readonly passMark: number;
  /** Whether the course asks how sure one is. */
  readonly certainty: boolean;
  readonly tests: TestPlans;
  /** Module ids, in the order of the route. */
  readonly moduleIds: readonly string[];
  readonly passages: readonly Passage[];
  readonly terms: readonly Term[];
  readonly outlines: readonly ModuleOutline[];
}

export interface Briefing extends BriefingInfo {
  readonly modules: readonly Module[];
  readonly timeline: readonly TimelineEvent[];
}

/** A briefing's folder as it was read: its texts, and the names of its media. Paths use `/`. */
export interface BriefingFiles {
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly media: readonly string[];
}
