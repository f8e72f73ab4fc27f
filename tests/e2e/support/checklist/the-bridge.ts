import { fileURLToPath } from 'node:url';
import { callsOf } from '../fuzz/requests.ts';
import { expect } from '../program.ts';
import type { Point } from './point.ts';

const preload = fileURLToPath(new URL('../../../../out/preload/learner.cjs', import.meta.url));

/** All that stands on the bridge, by the contract: its calls, and what the shell tells a page unasked. */
const onBridge: readonly string[] = [
  ...callsOf('learner').map(({ domain, call }) => `${domain}.${call}`),
  ...['arrivals.onArrival', 'menu.onCommand', 'presenting.onChange', 'presenting.onGesture'],
];

/** Points about what a page reaches of the machine. */
export const theBridge: readonly Point[] = [
  {
    number: 17,
    title: 'Validate the sender of all IPC messages',
    async inPage(page) {
      const inFrame = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.onload = () => resolve(Reflect.has(frame.contentWindow ?? {}, 'leidraad'));
            frame.src = 'about:blank';
            document.body.append(frame);
          }),
      );
      expect(inFrame).toBe(false);
    },
    async inShell({ running }) {
      // A window with the whole bridge on a page of ours, but not one that the program made.
      const codes = await running.evaluate(
        async ({ BrowserWindow }, { file, names }) => {
          const webPreferences = { preload: file, sandbox: true, contextIsolation: true };
          const window = new BrowserWindow({ show: false, webPreferences });
          await window.loadURL('app://leidraad/index.html');
          const asked = `Promise.all(${JSON.stringify(names)}.map(async ([domain, call]) => {
            const reply = await window.leidraad[domain][call]();
            return reply.ok ? 'done' : reply.refusal.code;
          }))`;
          const found: unknown = await window.webContents.executeJavaScript(asked);
          window.destroy();
          return found;
        },
        {
          file: preload,
          names: callsOf('learner').map(({ domain, call }) => [domain, call]),
        },
      );
      expect(codes).toEqual(callsOf('learner').map(() => 'sender'));
    },
  },
  {
    number: 20,
    title: 'Do not expose Electron APIs to untrusted web content',
    async inPage(page) {
      const found = await page.evaluate(() => ({
        paths: Object.entries(window.leidraad).flatMap(([domain, inDomain]) =>
          Object.entries(inDomain).map(([name, value]) =>
            typeof value === 'function' && Object.keys(value).length === 0
              ? `${domain}.${name}`
              : `${domain}.${name}: ${typeof value}`,
          ),
        ),
        globals: [
          'ipcRenderer',
          'electron',
          'contextBridge',
          'webFrame',
          'leidraadAudience',
        ].filter((name) => Reflect.has(window, name)),
      }));
      expect(found.paths.toSorted()).toEqual(onBridge.toSorted());
      expect(found.globals).toEqual([]);
    },
    async inShell(program) {
      // What the shell tells comes alone, without the event that brings it: from there a way leads to all of IPC.
      const page = program.running.windows()[0];
      const told = page?.evaluate(
        () =>
          new Promise((resolve) => {
            const listen: unknown = window.leidraad.menu.onCommand;
            if (typeof listen === 'function') listen((...all: unknown[]) => resolve(all));
          }),
      );
      await page?.evaluate(() => undefined);
      await program.running.evaluate(({ webContents }) => {
        for (const contents of webContents.getAllWebContents())
          contents.send('menu.command', 'home');
      });
      expect(await told).toEqual(['home']);
    },
  },
];
