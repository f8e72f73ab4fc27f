import type { Briefing, Language, Module } from '../briefing.ts';
import { linesIn, plainLines } from '../lines-in.ts';
import { inLanguage } from '../localized.ts';
import type { Inline, Step } from '../tree.ts';
import type { SearchItem, StepPlace } from './item.ts';

/**
 * All of a briefing that can be found, in one language; what is not there in it comes in a language that there is.
 * Presenters' notes are left out, and of a question what only its options say.
 */
export function itemsOf(briefing: Briefing, language: Language): SearchItem[] {
  const modules = briefing.moduleIds.flatMap((id) => moduleIn(briefing, id, language) ?? []);
  return [
    ...modules.flatMap(stepItems),
    ...termItems(briefing, modules, language),
    ...passageItems(briefing, modules, language),
    ...modules.flatMap(questionItems),
  ];
}

function moduleIn({ modules }: Briefing, id: string, language: Language): Module | undefined {
  const found = modules.filter((module) => module.id === id);
  return found.find((module) => module.language === language) ?? found[0];
}

const stepItems = ({ id, title, language, steps }: Module): SearchItem[] =>
  steps.map((step) => ({
    target: { kind: 'step', module: id, step: step.id },
    title: step.title,
    text: plainLines(step.blocks),
    lang: language,
    where: { text: title, lang: language },
  }));

const questionItems = ({ id, title, language, steps }: Module): SearchItem[] =>
  steps.flatMap((step) =>
    step.questions.map((question) => ({
      target: { kind: 'question', module: id, step: step.id, question: question.id },
      title: plainLines(question.prompt),
      text: plainLines(question.why),
      lang: language,
      where: { text: title, lang: language },
    })),
  );

function termItems(
  { terms }: Briefing,
  modules: readonly Module[],
  language: Language,
): SearchItem[] {
  const uses = firstUses(modules, ({ heading, blocks }) =>
    [heading, ...linesIn(blocks)].flatMap(termsIn),
  );
  return terms.map(({ id, term, definition }) => {
    const { text: title, lang } = inLanguage(term, language);
    const firstUse = uses.get(id) ?? null;
    const module = modules.find((other) => other.id === firstUse?.module);
    const where = module ? { text: module.title, lang: module.language } : null;
    const target = { kind: 'term', term: id, firstUse } as const;
    return { target, title, text: inLanguage(definition, language).text, lang, where };
  });
}

function passageItems(
  { passages, documents }: Briefing,
  modules: readonly Module[],
  language: Language,
): SearchItem[] {
  const uses = firstUses(modules, ({ cites }) => cites);
  return passages.map(({ id, document, locator, summary }) => {
    const { text, lang } = inLanguage(summary, language);
    const reference = documents.find((source) => source.id === document)?.reference;
    const where = reference === undefined ? null : { text: reference, lang };
    const target = { kind: 'passage', passage: id, firstUse: uses.get(id) ?? null } as const;
    return { target, title: inLanguage(locator, language).text, text, lang, where };
  });
}

/** For each id the first step that names it. */
function firstUses(
  modules: readonly Module[],
  namedIn: (step: Step) => readonly string[],
): Map<string, StepPlace> {
  const uses = new Map<string, StepPlace>();
  for (const { id: module, steps } of modules) {
    for (const step of steps) {
      for (const id of namedIn(step)) {
        if (!uses.has(id)) uses.set(id, { module, step: step.id });
      }
    }
  }
  return uses;
}

const termsIn = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'term') return [node.term];
    return 'content' in node ? termsIn(node.content) : [];
  });
