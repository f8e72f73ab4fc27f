import { inject, type ComputedRef, type InjectionKey } from 'vue';
import type { Module } from '../../briefing/briefing.ts';
import type { useStudy } from '../../composables/useStudy.ts';

/** The module that is open, for the screens inside it. */
export interface ModuleContext {
  readonly briefing: string;
  readonly module: ComputedRef<Module>;
  readonly study: ReturnType<typeof useStudy>;
}

export const moduleContextKey: InjectionKey<ModuleContext> = Symbol('module');

export function useModuleContext(): ModuleContext {
  const context = inject(moduleContextKey);
  if (!context) throw new Error('No module is open');
  return context;
}
