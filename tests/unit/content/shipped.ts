import { readBriefings } from '../../../build/content/read-briefing.ts';
import type { Language, Module } from '../../../renderer/briefing/briefing.ts';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import type { Step } from '../../../renderer/briefing/tree.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import type { Question } from '../../../renderer/learning/questions/question.ts';

const [folder] = await readBriefings('content/migratiepact');
if (!folder) throw new Error('The content is not there');
const { briefing, diagnostics } = parseBriefing(folder.files, questionKinds, folder.id);
if (!briefing) throw new Error('The content cannot be read');

/** The briefing that comes with the program: its files, and what the program reads in them. */
export const shipped = { id: folder.id, files: folder.files, briefing, diagnostics };

export const modulesIn = (language: Language): Module[] =>
  briefing.modules.filter((module) => module.language === language);

export const stepsIn = (language: Language): { readonly name: string; readonly step: Step }[] =>
  modulesIn(language).flatMap(({ id, steps }) =>
    steps.map((step) => ({ name: `${id}/${step.id}`, step })),
  );

export const questionsIn = (language: Language): Question[] =>
  stepsIn(language).flatMap(({ step }) => step.questions);
