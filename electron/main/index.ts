import { randomInt, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, nativeTheme, session, shell, type BrowserWindow, type WebContents } from 'electron';
import type { WindowKind } from '../contract/bridge.ts';
import { largestPacked } from '../contract/briefing-limits.ts';
import { largestText } from '../contract/files.ts';
import { defaultSettings } from '../contract/setting-values.ts';
import type { Settings } from '../contract/settings.ts';
import { Arrivals, packedFileIn, packedFileOf } from './briefings/arrivals.ts';
import { KeptInfo } from './briefings/kept-info.ts';
import type { Shelf } from './briefings/shelf.ts';
import { mendShelf } from './briefings/swap.ts';
import { appearanceOf, openDevice, type Device } from './device.ts';
import { contentRoot, movedUserData, pictureFile, type Surroundings } from './environment.ts';
import { askWhereTo, askWhichFile } from './files/dialogs.ts';
import { pdfOf } from './files/pdf.ts';
import { showFolder } from './files/show-folder.ts';
import { briefingsHandlers } from './ipc/briefings.ts';
import { filesHandlers } from './ipc/files.ts';
import { linksHandlers } from './ipc/links.ts';
import { logHandlers } from './ipc/log.ts';
import { peopleHandlers } from './ipc/people.ts';
import { presentingHandlers } from './ipc/presenting.ts';
import { progressHandlers } from './ipc/progress.ts';
import { registerHandlers } from './ipc/register.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { shellHandlers, type ShellFacts } from './ipc/shell.ts';
import { languageIn, languageOf } from './language.ts';
import { CalmPage } from './lifecycle/calm-page.ts';
import { dataFolderProblem, isFolder } from './lifecycle/data-folder.ts';
import { endWhenWritten } from './lifecycle/end-when-written.ts';
import { stopBeforeStart, stopWith, watchForBugs } from './lifecycle/fatal.ts';
import { reloadLostPage } from './lifecycle/lost-page.ts';
import { askWhenStuck } from './lifecycle/stuck-page.ts';
import { createFileLog, logFileIn } from './log/file-log.ts';
import type { Log } from './log/log.ts';
import { newestLines } from './log/newest.ts';
import { showMenu } from './menu/show.ts';
import { Household } from './people/household.ts';
import { PinGate } from './people/pin-gate.ts';
import { PresentationFile } from './presenting/presentation-file.ts';
import { Presenting } from './presenting/presenting.ts';
import { TwoScreens } from './presenting/two-screens.ts';
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
import { createAudienceWindow } from './windows/audience.ts';
import type { Rectangle } from './windows/bounds.ts';
import { confirmLink } from './windows/confirm-link.ts';
import { focusWindow } from './windows/focus.ts';
import { createLearnerWindow } from './windows/learner.ts';
import { takePicture } from './windows/picture.ts';
import { rememberBounds } from './windows/remember-bounds.ts';

const surroundings: Surroundings = {
  env: process.env,
  isPackaged: app.isPackaged,
  appPath: app.getAppPath(),
  resourcesPath: process.resourcesPath,
  executable: process.execPath,
  platform: process.platform,
};
const hasDevTools = !app.isPackaged;
const built = join(import.meta.dirname, '..');

/** What the shell speaks and the learner sees, as it stands now. */
let settings: Settings = defaultSettings;
let window: BrowserWindow | null = null;
const kinds = new WeakMap<WebContents, WindowKind>();

/** Files with a briefing that the program was opened with. */
const arrivals = new Arrivals(() => window?.webContents.send('briefings.arrival'));
const packedFile = packedFileIn(process.argv);

const systemLanguage = () => languageOf(app.getPreferredSystemLanguages());
const texts = (): Texts => textsIn(languageIn(settings, systemLanguage()));

/** The settings of a store that is open come into force. */
function makeApply(device: Device, dataFolder: string, logFolder: string, log: Log) {
  return (changed: Settings): void => {
    settings = changed;
    device.change({ appearance: appearanceOf(settings) });
    nativeTheme.themeSource = settings.theme;
    showMenu(languageIn(settings, systemLanguage()), {
      sendCommand: (command) => window?.webContents.send('menu.command', command),
      logFolder,
      dataFolder,
      log,
    });
  };
}

function openWindow(device: Device, log: Log) {
  const shown = createLearnerWindow({
    preload: join(built, 'preload/learner.cjs'),
    bounds: device.facts().bounds,
    hasDevTools,
  });
  kinds.set(shown.webContents, 'learner');
  shown.on('closed', () => {
    window = null;
  });
  const saveBounds = rememberBounds(shown, (bounds) => device.change({ bounds }));
  const calm = new CalmPage(shown.webContents, log, () => stopWith(texts().fatal));
  askWhenStuck(shown, () => texts().stuck, log);
  return { shown, saveBounds, calm };
}

function openAudience(bounds: Rectangle, log: Log): BrowserWindow {
  const preload = join(built, 'preload/audience.cjs');
  const shown = createAudienceWindow({ preload, bounds, hasDevTools });
  kinds.set(shown.webContents, 'audience');
  // Without it the console goes on, and can open it again.
  reloadLostPage(shown.webContents, log, () => shown.destroy());
  return shown;
}

function makePresenting(shown: BrowserWindow, saveBounds: () => void, log: Log): Presenting {
  const screens = new TwoScreens({
    learner: () => window,
    makeAudience: (bounds) => openAudience(bounds, log),
    onConsoleMoved: saveBounds,
    onChange: () => presenting.tellAll(),
  });
  const presenting = new Presenting(screens);
  shown.on('closed', () => screens.close());
  endWhenWritten(app, { pending: () => presenting.writing });
  return presenting;
}

const factsOf = (household: Household, device: Device, { stage }: Presenting): ShellFacts => ({
  presentation: stage.presentation,
  appVersion: app.getVersion(),
  systemLanguage: systemLanguage(),
  lastPerson: device.facts().lastPerson,
  ...household.facts(),
});

function start(dataFolder: string, logFolder: string, log: Log): void {
  const device = openDevice(join(dataFolder, 'device.json'), log);
  const apply = makeApply(device, dataFolder, logFolder, log);
  apply({ ...defaultSettings, ...device.facts().appearance });

  const shelf: Shelf = {
    own: contentRoot(surroundings),
    installed: join(dataFolder, 'briefings'),
  };
  mendShelf(shelf.installed, log);
  ruleSession(session.defaultSession, hasDevTools, log);
  serve(session.defaultSession, { pages: join(built, 'renderer'), briefings: shelf }, log);

  // The page loads in a process of its own while someone's data is being opened.
  const { shown, saveBounds, calm } = openWindow(device, log);
  window = shown;
  const presenting = makePresenting(shown, saveBounds, log);
  const household = new Household({
    dataFolder,
    device,
    openStore: (folder) =>
      openStore({ folder, migrations, now: Date.now, random: () => randomInt(2 ** 32), log }),
    apply,
    settingsOf: ({ database }) => database && readSettings(database, log),
    onOpen: (folder) => presenting.enter(new PresentationFile(folder, log)),
    onClose: () => presenting.leave(),
    newId: randomUUID,
    log,
  });
  app.on('will-quit', () => household.session.close());
  household.begin();

  const { session: opened } = household;
  registerHandlers(
    {
      shell: shellHandlers({
        session: opened,
        facts: () => factsOf(household, device, presenting),
        inForce: () => settings,
        standIn: calm,
        now: Date.now,
        log,
      }),
      settings: settingsHandlers(opened, log, { current: () => settings, apply }),
      briefings: briefingsHandlers(
        {
          shelf,
          keptInfo: new KeptInfo(join(dataFolder, 'briefing-info'), app.getVersion(), log),
          appVersion: app.getVersion(),
          takeArrival: arrivals.take,
          askWhichFile: () => askWhichFile(shown, texts().files, 'briefing'),
          limit: largestPacked,
        },
        log,
      ),
      progress: progressHandlers(opened, log),
      people: peopleHandlers({
        household,
        device,
        gate: new PinGate({ now: Date.now, pause }),
        newId: randomUUID,
        log,
      }),
      files: filesHandlers(
        {
          askWhereTo: (name, kind) => askWhereTo(shown, texts().files, name, kind),
          askWhichFile: (kind) => askWhichFile(shown, texts().files, kind),
          pdf: () => pdfOf(shown.webContents),
          limit: largestText,
        },
        log,
      ),
      presenting: presentingHandlers(opened, presenting),
      links: linksHandlers({
        confirm: (address) => confirmLink(shown, texts().link, address),
        open: (address) => shell.openExternal(address),
      }),
      log: logHandlers(
        {
          file: logFileIn(logFolder),
          read: () => newestLines(logFileIn(logFolder)),
          openFolder: () => showFolder(logFolder, log),
        },
        log,
      ),
    },
    (contents) => kinds.get(contents) ?? null,
    log,
  );

  const picture = pictureFile(surroundings);
  if (picture) {
    takePicture(shown, picture).catch((error: unknown) => log.error('No picture.', error));
  }
}

const moved = movedUserData(surroundings, isFolder);
const problem = moved && dataFolderProblem(moved.folder);
if (moved && !problem) app.setPath('userData', moved.folder);

enforceSandbox(app);
keepOffline(app.commandLine);
findVoices(app.commandLine, process.platform);

if (moved && problem) {
  const { title, ...explanations } = texts().dataFolder;
  const explanation = `${explanations[moved.because]}\n\n${problem}`;
  void stopBeforeStart({ title, explanation });
} else if (app.requestSingleInstanceLock({ file: packedFile && resolve(packedFile) })) {
  const dataFolder = app.getPath('userData');
  const logFolder = join(dataFolder, 'logs');
  const log = createFileLog(logFolder, hasDevTools);
  watchForBugs(log, () => texts().fatal);
  declareSchemes();
  ruleContents(app, log);
  if (packedFile) arrivals.add(resolve(packedFile));
  app.on('second-instance', (_event, _args, _folder, handedOver) => {
    focusWindow(window);
    const file = packedFileOf(handedOver);
    if (file !== null) arrivals.add(file);
  });
  // On a Mac the system does not name the file on the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrivals.add(path);
  });
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
