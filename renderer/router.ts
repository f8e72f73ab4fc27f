import { createRouter, createWebHashHistory, type RouterHistory } from 'vue-router';
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
        path: '/briefing/:briefing/progress',
        name: 'progress',
        component: () => import('./features/progress/ProgressScreen.vue'),
      },
      {
        path: '/settings',
        name: 'settings',
        component: () => import('./features/settings/SettingsScreen.vue'),
      },
      { path: '/:other(.*)*', redirect: { name: 'home' } },
    ],
    // A step that opens at a question scrolls there itself.
    scrollBehavior: (to, _from, saved) => saved ?? (to.query['question'] ? false : { top: 0 }),
  });
