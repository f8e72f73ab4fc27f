import type { Briefing, Language, Module } from '../briefing.ts';
import { plainLines } from '../lines-in.ts';
import { inLanguage } from '../localized.ts';
import type { SearchItem } from './item.ts';

/**
 * All of a briefing that can be found, in one language; what is not there in it comes in a language that there is.
 * Presenters' notes are left out, and of a question what only its options say.
 */
export function itemsOf(briefing: Briefing, language: Language): SearchItem[] {
  const modules = briefing.moduleIds.flatMap((id) => moduleIn(briefing, id, language) ?? []);
  return [
    ...modules.flatMap(stepItems),
    ...termItems(briefing, language),
    ...passageItems(briefing, language),
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

const termItems = ({ terms }: Briefing, language: Language): SearchItem[] =>
  terms.map(({ id, term, definition }) => {
    const { text: title, lang } = inLanguage(term, language);
    const target = { kind: 'term', term: id } as const;
    return { target, title, text: inLanguage(definition, language).text, lang, where: null };
  });

const passageItems = ({ passages, documents }: Briefing, language: Language): SearchItem[] =>
  passages.map(({ id, document, locator, summary }) => {
    const { text, lang } = inLanguage(summary, language);
    const reference = documents.find((source) => source.id === document)?.reference;
    const where = reference === undefined ? null : { text: reference, lang };
    const target = { kind: 'passage', passage: id } as const;
    return { target, title: inLanguage(locator, language).text, text, lang, where };
  });
