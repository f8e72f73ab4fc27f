import { cleanup, waitFor } from '@testing-library/vue';
import { expect } from 'vitest';
import App from '../../../renderer/App.vue';
import { memoryPlatform, type MemoryPlatform } from '../../../renderer/platform/memory.ts';
import type { Launch } from '../../../renderer/platform/platform.ts';
import { usePeople } from '../../../renderer/stores/people.ts';
import { usePresenting } from '../../../renderer/stores/presenting.ts';
import { useSettings } from '../../../renderer/stores/settings.ts';
import { fixture } from './briefings.ts';
import { show } from './mount.ts';
// Loaded here, so that no test waits for them.
import '../../../renderer/briefing/parse-info.ts';
import '../../../renderer/briefing/parse-module.ts';
import '../../../renderer/briefing/parse-timeline.ts';
import '../../../renderer/features/about/AboutScreen.vue';
import '../../../renderer/features/glossary/GlossaryScreen.vue';
import '../../../renderer/features/annotations/NotesScreen.vue';
import '../../../renderer/features/home/BriefingShelf.vue';
import '../../../renderer/features/install/InstallDialog.vue';
import '../../../renderer/features/module/ModuleEnd.vue';
import '../../../renderer/features/module/ModuleOpening.vue';
import '../../../renderer/features/module/ModuleScreen.vue';
import '../../../renderer/features/module/StepScreen.vue';
import '../../../renderer/features/progress/ProgressScreen.vue';
import '../../../renderer/features/review/ChangesScreen.vue';
import '../../../renderer/features/review/ReviewScreen.vue';
import '../../../renderer/features/people/ChooserScreen.vue';
import '../../../renderer/features/people/PeopleScreen.vue';
import '../../../renderer/features/privacy/PrivacyScreen.vue';
import '../../../renderer/features/settings/SettingsScreen.vue';
import '../../../renderer/learning/transfer/read.ts';
import '../../../renderer/platform/schemas.ts';
import '../../../renderer/learning/progress/rules.ts';
import '../../../renderer/learning/review/changed.ts';
import '../../../renderer/learning/review/due.ts';
import '../../../renderer/features/sources/SourcesScreen.vue';
import '../../../renderer/features/take-home/TakeHomeScreen.vue';
import '../../../renderer/export/pptx/slides-file.ts';
import '../../../renderer/export/docx/script-file.ts';
import '../../../renderer/features/timeline/TimelineScreen.vue';

/** A machine that holds the fixture briefing `proef`. */
export const proefPlatform = (launch: Partial<Launch> = {}): MemoryPlatform =>
  memoryPlatform({ proef: fixture('proef') }, launch);

/** The addresses of the fixture briefing's screens. */
export const at = {
  home: '/',
  settings: '/settings',
  review: '/briefing/proef/review',
  changes: '/briefing/proef/changes',
  glossary: '/briefing/proef/glossary',
  takeHome: '/briefing/proef/take-home',
  timeline: '/briefing/proef/timeline',
  sources: '/briefing/proef/sources',
  people: '/people',
  choose: '/choose',
  privacy: '/privacy',
  about: '/about',
  notes: '/briefing/proef/notes',
  progress: '/briefing/proef/progress',
  present: '/briefing/proef/present',
  presentModule: (module: string) => `/briefing/proef/present?module=${module}`,
  console: '/briefing/proef/console',
  module: (module: string) => `/briefing/proef/module/${module}`,
  step: (module: string, step: string) => `/briefing/proef/module/${module}/step/${step}`,
  end: (module: string) => `/briefing/proef/module/${module}/end`,
} as const;

/**
 * Starts the whole program and goes to an address. A program that a test started before is closed, so that starting
 * twice on one platform is what closing and starting again is for a learner.
 */
export async function openAt(address: string, platform: MemoryPlatform = proefPlatform()) {
  cleanup();
  const launch = await platform.launch();
  const opened = show(App, {}, platform, () => {
    useSettings().start(launch);
    usePeople().start(launch);
    usePresenting().start(launch);
  });
  await opened.router.push(address);
  return opened;
}

/** Waits until what happened last is kept: what a learner does is stored one after the other. */
export const kept = ({ recorded }: MemoryPlatform, event: object): Promise<void> =>
  waitFor(() => expect(recorded.at(-1)).toMatchObject(event));
