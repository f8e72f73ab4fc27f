import type { Program } from '../../../build/gallery/program.ts';

/** The labels of the native menu as they show, by the label of the menu that they stand in. */
export const menuLabels = ({ running }: Program): Promise<Record<string, string[]>> =>
  running.evaluate(({ Menu }) => {
    const shown = (label: string): string => label.replace('&', '');
    const menus = Menu.getApplicationMenu()?.items ?? [];
    return Object.fromEntries(
      menus.map(({ label, submenu }) => [
        shown(label),
        (submenu?.items ?? [])
          .filter(({ type, visible }) => type !== 'separator' && visible)
          .map((item) => shown(item.label)),
      ]),
    );
  });

/** Picks an entry of the native menu by its label. */
export const pickInMenu = ({ running }: Program, label: string): Promise<void> =>
  running.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const entries = (Menu.getApplicationMenu()?.items ?? []).flatMap((m) => m.submenu?.items ?? []);
    const entry = entries.find((item) => item.label.replace('&', '') === wanted);
    if (!entry) throw new Error(`The menu has no ${wanted}`);
    const [window] = BrowserWindow.getAllWindows();
    entry.click(undefined, window, window?.webContents);
  }, label);
