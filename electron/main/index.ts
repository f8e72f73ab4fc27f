import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { app, nativeTheme, session, shell, type BrowserWindow } from 'electron';
import { menuChannel } from '../contract/bridge.ts';
import { defaultSettings } from '../contract/setting-values.ts';
import type { Settings } from '../contract/settings.ts';
import { contentRoot, movedUserData, pictureFile, type Surroundings } from './environment.ts';
import { briefingsHandlers } from './ipc/briefings.ts';
import { linksHandlers } from './ipc/links.ts';
import { logHandlers } from './ipc/log.ts';
import { progressHandlers } from './ipc/progress.ts';
import { registerHandlers } from './ipc/register.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { shellHandlers } from './ipc/shell.ts';
import { languageIn, languageOf } from './language.ts';
import { backUpLater } from './lifecycle/back-up-later.ts';
import { dataFolderProblem } from './lifecycle/data-folder.ts';
import { stopBeforeStart, stopWith, watchForBugs } from './lifecycle/fatal.ts';
import { reloadLostPage } from './lifecycle/lost-page.ts';
import { createFileLog } from './log/file-log.ts';
import type { Log } from './log/log.ts';
import { showMenu } from './menu/show.ts';
import { declareSchemes, serve } from './protocol/schemes.ts';
import { ruleContents, ruleSession } from './security/rules.ts';
import { enforceSandbox } from './security/sandbox.ts';
import { keepOffline } from './security/switches.ts';
import { migrations } from './store/migrations/index.ts';
import { openStore } from './store/open.ts';
import { readSettings } from './store/settings.ts';
import { textsIn } from './texts/choose.ts';
import type { Texts } from './texts/texts.ts';
import { findVoices } from './voices.ts';
import { confirmLink } from './windows/confirm-link.ts';
import { focusWindow } from './windows/focus.ts';
import { createLearnerWindow } from './windows/learner.ts';
import { takePicture } from './windows/picture.ts';
import { rememberBounds } from './windows/remember-bounds.ts';
import { readBounds, saveBounds } from './windows/saved-bounds.ts';

const surroundings: Surroundings = {
  env: process.env,
  isPackaged: app.isPackaged,
  appPath: app.getAppPath(),
  resourcesPath: process.resourcesPath,
};
const hasDevTools = !app.isPackaged;
const built = join(import.meta.dirname, '..');

/** What the shell speaks and the learner sees, as it stands now. */
let settings: Settings = defaultSettings;
let window: BrowserWindow | null = null;

const systemLanguage = () => languageOf(app.getPreferredSystemLanguages());
const texts = (): Texts => textsIn(languageIn(settings, systemLanguage()));

function start(dataFolder: string, logFolder: string, log: Log): void {
  const store = openStore({
    folder: dataFolder,
    migrations,
    now: Date.now,
    random: () => randomInt(2 ** 32),
    log,
  });
  app.on('will-quit', () => store.database?.close());

  const apply = (changed: Settings): void => {
    settings = changed;
    nativeTheme.themeSource = settings.theme;
    showMenu(languageIn(settings, systemLanguage()), {
      sendCommand: (command) => window?.webContents.send(menuChannel, command),
      logFolder,
      dataFolder,
      log,
    });
  };
  apply(store.database ? readSettings(store.database, log) : defaultSettings);

  const content = contentRoot(surroundings);
  ruleSession(session.defaultSession, hasDevTools, log);
  serve(session.defaultSession, { pages: join(built, 'renderer'), briefings: content }, log);
  registerHandlers(
    {
      shell: shellHandlers(
        store,
        { appVersion: app.getVersion(), systemLanguage: systemLanguage() },
        log,
      ),
      settings: settingsHandlers(store, log, { current: () => settings, apply }),
      briefings: briefingsHandlers(content, log),
      progress: progressHandlers(store, log),
      links: linksHandlers({
        confirm: async (address) =>
          window !== null && (await confirmLink(window, texts().link, address)),
        open: (address) => shell.openExternal(address),
      }),
      log: logHandlers(log),
    },
    log,
  );

  window = createLearnerWindow({
    preload: join(built, 'preload/learner.cjs'),
    bounds: readBounds(store, log),
    hasDevTools,
  });
  window.on('closed', () => {
    window = null;
  });
  rememberBounds(window, (bounds) => saveBounds(store, bounds, log));
  reloadLostPage(window.webContents, log, () => stopWith(texts().fatal));
  backUpLater(window, store, dataFolder, log);

  const picture = pictureFile(surroundings);
  if (picture) {
    takePicture(window, picture).catch((error: unknown) => log.error('No picture.', error));
  }
}

const moved = movedUserData(surroundings);
const problem = moved && dataFolderProblem(moved);
if (moved && !problem) app.setPath('userData', moved);

enforceSandbox(app);
keepOffline(app.commandLine);
findVoices(app.commandLine, process.platform);

if (problem) {
  const { title, explanation } = texts().dataFolder;
  void stopBeforeStart({ title, explanation: `${explanation}\n\n${problem}` });
} else if (app.requestSingleInstanceLock()) {
  const dataFolder = app.getPath('userData');
  const logFolder = join(dataFolder, 'logs');
  const log = createFileLog(logFolder, hasDevTools);
  watchForBugs(log, () => texts().fatal);
  declareSchemes();
  ruleContents(app, log);
  app.on('second-instance', () => focusWindow(window));
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => start(dataFolder, logFolder, log))
    .catch((error: unknown) => {
      log.error('The program could not start.', error);
      stopWith(texts().fatal);
    });
} else {
  app.quit();
}
