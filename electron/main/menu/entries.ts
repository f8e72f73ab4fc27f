import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../contract/bridge.ts';
import type { Texts } from '../texts/texts.ts';

/** What the choices in the menu do. */
interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly openLogFolder: () => void;
  readonly openDataFolder: () => void;
}

/** What the menu depends on. */
export interface MenuSetting {
  readonly texts: Texts['menu'];
  readonly isMac: boolean;
  readonly hasDevTools: boolean;
  readonly actions: MenuActions;
}

type Entry = MenuItemConstructorOptions;

const separator: Entry = { type: 'separator' };

const settingsEntry = ({ texts, actions }: MenuSetting): Entry => ({
  label: texts.settings,
  accelerator: 'CmdOrCtrl+,',
  click: () => actions.command('settings'),
});

const aboutEntry = ({ texts, actions }: MenuSetting): Entry => ({
  label: texts.about,
  click: () => actions.command('about'),
});

const macMenu = (setting: MenuSetting): Entry => ({
  label: 'Leidraad',
  submenu: [
    aboutEntry(setting),
    separator,
    settingsEntry(setting),
    separator,
    { role: 'services', label: setting.texts.services },
    separator,
    { role: 'hide', label: setting.texts.hide },
    { role: 'hideOthers', label: setting.texts.hideOthers },
    { role: 'unhide', label: setting.texts.showAll },
    separator,
    { role: 'quit', label: setting.texts.quit },
  ],
});

/** On a Mac the settings and the way out stand in the program's own menu. */
const fileMenu = (setting: MenuSetting): Entry => ({
  label: setting.texts.file,
  submenu: [
    {
      label: setting.texts.install,
      accelerator: 'CmdOrCtrl+O',
      click: () => setting.actions.command('install'),
    },
    ...(setting.isMac
      ? []
      : [
          settingsEntry(setting),
          separator,
          { role: 'quit', label: setting.texts.quit, accelerator: 'Ctrl+Q' } satisfies Entry,
        ]),
  ],
});

const editMenu = ({ texts }: MenuSetting): Entry => ({
  label: texts.edit,
  submenu: [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    separator,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    separator,
    { role: 'selectAll', label: texts.selectAll },
  ],
});

const viewMenu = ({ texts, isMac, hasDevTools }: MenuSetting): Entry => ({
  label: texts.view,
  submenu: [
    { role: 'zoomIn', label: texts.zoomIn },
    // The same key without Shift, on keyboards where plus stands above equals.
    {
      role: 'zoomIn',
      label: texts.zoomIn,
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
    },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.resetZoom },
    separator,
    {
      role: 'togglefullscreen',
      label: texts.fullScreen,
      accelerator: isMac ? 'Ctrl+Cmd+F' : 'F11',
    },
    ...(hasDevTools
      ? [separator, { role: 'toggleDevTools', label: texts.devTools } satisfies Entry]
      : []),
  ],
});

/** On macOS Alt with an arrow moves through text, so going back and forward has that system's own keys. */
const goMenu = ({ texts, isMac, actions }: MenuSetting): Entry => ({
  label: texts.go,
  submenu: [
    {
      label: texts.home,
      accelerator: isMac ? 'Cmd+Shift+H' : 'Alt+Home',
      click: () => actions.command('home'),
    },
    { label: texts.present, click: () => actions.command('present') },
    {
      label: texts.search,
      accelerator: 'CmdOrCtrl+K',
      // Shown here; the page listens to it, as it does to the keys inside the search.
      registerAccelerator: false,
      click: () => actions.command('search'),
    },
    separator,
    {
      label: texts.back,
      accelerator: isMac ? 'Cmd+[' : 'Alt+Left',
      click: () => actions.command('back'),
    },
    {
      label: texts.forward,
      accelerator: isMac ? 'Cmd+]' : 'Alt+Right',
      click: () => actions.command('forward'),
    },
  ],
});

const helpMenu = (setting: MenuSetting): Entry => ({
  role: 'help',
  label: setting.texts.help,
  submenu: [
    { label: setting.texts.logFolder, click: setting.actions.openLogFolder },
    { label: setting.texts.dataFolder, click: setting.actions.openDataFolder },
    ...(setting.isMac ? [] : [separator, aboutEntry(setting)]),
  ],
});

/** The whole menu. On macOS the program's own menu comes before it. */
export const menuEntries = (setting: MenuSetting): Entry[] => [
  ...(setting.isMac ? [macMenu(setting)] : []),
  fileMenu(setting),
  editMenu(setting),
  viewMenu(setting),
  goMenu(setting),
  helpMenu(setting),
];
