import { projectPackage } from '../../../../build/setup/places.mjs';
import { expect } from '../program.ts';
import type { Point } from './point.ts';

const ownProtocols = ['app:', 'briefing:'];

/** Points about where pages come from, and what may come with them. */
export const whatIsLoaded: readonly Point[] = [
  {
    number: 1,
    title: 'Only load secure content',
    async inPage(page) {
      const protocols: string[] = [];
      page.on('request', (request) => protocols.push(new URL(request.url()).protocol));
      await page.reload();
      await page.locator('html[data-ready]').waitFor();
      expect(protocols.length).toBeGreaterThan(3);
      expect(protocols.filter((each) => !ownProtocols.includes(each))).toEqual([]);
      expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    },
  },
  {
    number: 7,
    title: 'Define a Content-Security-Policy',
    async inPage(page) {
      const response = await page.reload();
      await page.locator('html[data-ready]').waitFor();
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy.split(';').map((directive) => directive.trim())).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "connect-src 'none'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy).not.toContain('unsafe-');
      expect(policy).not.toMatch(/https?:|\*/);
      expect(response?.headers()).toMatchObject({ 'x-content-type-options': 'nosniff' });
    },
  },
  {
    number: 16,
    title: 'Use a current version of Electron',
    async inPage(page) {
      const { electron: pinned } = projectPackage().devDependencies;
      const agent = await page.evaluate(() => navigator.userAgent);
      expect(/Electron\/(\d+)/.exec(agent)?.[1]).toBe(/^\d+/.exec(pinned ?? '')?.[0]);
    },
  },
  {
    number: 18,
    title: 'Avoid usage of the file:// protocol',
    async inPage(page) {
      expect(page.url()).toMatch(/^app:\/\/leidraad\//);
      const isShown = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = 'file:///usr/share/pixmaps/debian-logo.png';
          }),
      );
      expect(isShown).toBe(false);
    },
    async inShell({ running }) {
      const status = await running.evaluate(({ session }) =>
        session.defaultSession.fetch('file:///').then(
          ({ status: found }) => found,
          () => 'refused',
        ),
      );
      expect(status).toBe('refused');
    },
  },
];
