import { inject, type ComputedRef, type InjectionKey, type Ref, type VNodeChild } from 'vue';
import type { BriefingInfo, Language } from '../../briefing/briefing.ts';

/** A place in the text that refers to a passage. */
export interface PassageAnchor {
  readonly passage: string;
  /** The part of the step that it stands in; each part brings its own cards into the margin. */
  readonly part: string;
  readonly element: HTMLElement;
}

/** What the text of a step needs to know to show itself. */
export interface TextContext {
  readonly info: BriefingInfo;
  /** The language that the text is in, which may not be the interface's. */
  readonly language: ComputedRef<Language>;
  /** The passages of the step in order; a mark shows its place in it. */
  readonly cites: ComputedRef<readonly string[]>;
  /** Whether the margin is folded under the sentences. */
  readonly folded: Readonly<Ref<boolean>>;
  readonly anchors: {
    readonly add: (anchor: PassageAnchor) => void;
    readonly remove: (anchor: PassageAnchor) => void;
  };
  /** Brings a passage's card to the reader. */
  readonly showPassage: (anchor: PassageAnchor) => void;
}

export const textContextKey: InjectionKey<TextContext> = Symbol('text');
export const textPartKey: InjectionKey<string> = Symbol('text part');
/** What a question puts in the gaps of its text, by their ids. */
export const gapKey: InjectionKey<(gap: string) => VNodeChild> = Symbol('gap');

export function useTextContext(): TextContext {
  const context = inject(textContextKey);
  if (!context) throw new Error('Text is shown outside a step');
  return context;
}
