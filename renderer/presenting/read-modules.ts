import type { BriefingFiles, BriefingInfo, Language, Module } from '../briefing/briefing.ts';
import { parseModule } from '../briefing/parse-module.ts';
import { picturesOf } from '../briefing/picture/pictures.ts';
import { questionKinds } from '../learning/questions/index.ts';
import type { Agenda } from './presentation.ts';

/**
 * The modules that an agenda names, each in the wanted language or else in the first that there is. What cannot be read
 * is left out.
 */
export function readModules(
  { items }: Pick<Agenda, 'items'>,
  files: BriefingFiles,
  info: BriefingInfo,
  language: Language,
): Module[] {
  const pictures = picturesOf(files);
  const ids = new Set(items.map(({ module }) => module));
  return [...ids].flatMap((id) => {
    const written = info.outlines.filter((outline) => outline.id === id);
    const { path } = written.find((outline) => outline.language === language) ?? written[0] ?? {};
    const text = files.texts.find((file) => file.path === path);
    return (text && parseModule(text, info, pictures, questionKinds).module) ?? [];
  });
}
