import {
  createRouter,
  createWebHashHistory,
  type RouteRecordNameGeneric,
  type RouterHistory,
} from 'vue-router';
import HomeScreen from './features/home/HomeScreen.vue';

/** The screens. All but the first are loaded when they are needed. */
export const makeRouter = (history: RouterHistory = createWebHashHistory()) =>
  createRouter({
    history,
    routes: [
      { path: '/', name: 'home', component: HomeScreen },
      { path: '/briefing/:briefing', name: 'briefing', component: HomeScreen },
      {
        path: '/briefing/:briefing/module/:module',
        component: () => import('./features/module/ModuleScreen.vue'),
        children: [
          {
            path: '',
            name: 'module',
            component: () => import('./features/module/ModuleOpening.vue'),
          },
          {
            path: 'step/:step',
            name: 'step',
            component: () => import('./features/module/StepScreen.vue'),
          },
          {
            path: 'end',
            name: 'module-end',
            component: () => import('./features/module/ModuleEnd.vue'),
          },
        ],
      },
      {
        path: '/briefing/:briefing/module/:module/pretest',
        name: 'pretest',
        component: () => import('./features/test/OpeningScreen.vue'),
        props: { type: 'pretest' },
      },
      {
        path: '/briefing/:briefing/module/:module/quiz',
        name: 'quiz',
        component: () => import('./features/test/OpeningScreen.vue'),
        props: { type: 'quiz' },
      },
      {
        path: '/briefing/:briefing/final',
        name: 'final-test',
        component: () => import('./features/test/OpeningScreen.vue'),
        props: { type: 'final' },
      },
      {
        path: '/briefing/:briefing/test/:test',
        name: 'test',
        component: () => import('./features/test/TestScreen.vue'),
      },
      {
        path: '/briefing/:briefing/result/:test',
        name: 'result',
        component: () => import('./features/result/ResultScreen.vue'),
      },
      {
        path: '/briefing/:briefing/results',
        name: 'results',
        component: () => import('./features/result/ResultsScreen.vue'),
      },
      {
        path: '/briefing/:briefing/certificate/:test',
        name: 'certificate',
        component: () => import('./features/result/CertificateScreen.vue'),
      },
      {
        path: '/check-code',
        name: 'check-code',
        component: () => import('./features/result/CheckCodeScreen.vue'),
      },
      {
        path: '/briefing/:briefing/review',
        name: 'review',
        component: () => import('./features/review/ReviewScreen.vue'),
      },
      {
        path: '/briefing/:briefing/changes',
        name: 'changes',
        component: () => import('./features/review/ChangesScreen.vue'),
      },
      {
        path: '/briefing/:briefing/glossary',
        name: 'glossary',
        component: () => import('./features/glossary/GlossaryScreen.vue'),
      },
      {
        path: '/briefing/:briefing/timeline',
        name: 'timeline',
        component: () => import('./features/timeline/TimelineScreen.vue'),
      },
      {
        path: '/briefing/:briefing/sources',
        name: 'sources',
        component: () => import('./features/sources/SourcesScreen.vue'),
      },
      {
        path: '/briefing/:briefing/take-home',
        name: 'take-home',
        component: () => import('./features/take-home/TakeHomeScreen.vue'),
      },
      {
        path: '/briefing/:briefing/notes',
        name: 'notes',
        component: () => import('./features/annotations/NotesScreen.vue'),
      },
      {
        path: '/briefing/:briefing/progress',
        name: 'progress',
        component: () => import('./features/progress/ProgressScreen.vue'),
      },
      {
        path: '/briefing/:briefing/present',
        name: 'present',
        component: () => import('./features/present/PresentScreen.vue'),
      },
      {
        path: '/briefing/:briefing/console',
        name: 'console',
        component: () => import('./features/present/console/ConsoleScreen.vue'),
        // It has the window to itself.
        meta: { isBare: true },
      },
      {
        path: '/settings',
        name: 'settings',
        component: () => import('./features/settings/SettingsScreen.vue'),
      },
      {
        path: '/people',
        name: 'people',
        component: () => import('./features/people/PeopleScreen.vue'),
      },
      {
        path: '/choose',
        name: 'choose',
        component: () => import('./features/people/ChooserScreen.vue'),
      },
      {
        path: '/privacy',
        name: 'privacy',
        component: () => import('./features/privacy/PrivacyScreen.vue'),
      },
      {
        path: '/about',
        name: 'about',
        component: () => import('./features/about/AboutScreen.vue'),
      },
      {
        path: '/accessibility',
        name: 'accessibility',
        component: () => import('./features/accessibility/StatementScreen.vue'),
      },
      { path: '/:other(.*)*', redirect: { name: 'home' } },
    ],
    // A screen that opens at a question, a term or a passage scrolls there itself.
    scrollBehavior: ({ query }, _from, saved) =>
      saved ?? (query['question'] || query['term'] || query['passage'] ? false : { top: 0 }),
  });

/** The screens that need no one. */
const forNobody: ReadonlySet<RouteRecordNameGeneric> = new Set([
  'choose',
  'privacy',
  'about',
  'accessibility',
]);

/**
 * Where someone goes who wants to go to a screen. While nobody is chosen that is the list of people, or what needs no
 * one; once someone is chosen there is nothing left to choose.
 */
export function screenFor(
  wanted: RouteRecordNameGeneric,
  mustChoose: boolean,
): { name: string } | true {
  if (mustChoose) return forNobody.has(wanted) || { name: 'choose' };
  return wanted !== 'choose' || { name: 'home' };
}
