import type { Module } from '../briefing/briefing.ts';
import type { AgendaItem } from './presentation.ts';

/** The modules with only those steps that are on an agenda, both in its order. */
export function modulesOnAgenda(
  items: readonly AgendaItem[],
  modules: readonly Module[],
): Module[] {
  const ids = [...new Set(items.map(({ module }) => module))];
  return ids.flatMap((id) => {
    const module = modules.find((one) => one.id === id);
    if (!module) return [];
    const wanted = new Set(items.filter((item) => item.module === id).map(({ step }) => step));
    const steps = [...wanted].flatMap((step) => module.steps.find((one) => one.id === step) ?? []);
    return steps.length === 0 ? [] : [{ ...module, steps }];
  });
}
