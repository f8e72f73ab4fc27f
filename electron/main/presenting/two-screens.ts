import { powerSaveBlocker, screen, type BrowserWindow } from 'electron';
import type { Pushes, WindowKind } from '../../contract/bridge.ts';
import { carryOver, placeWindow, type Rectangle } from '../windows/bounds.ts';
import { focusWindow } from '../windows/focus.ts';
import { moveWindow } from '../windows/move.ts';
import {
  arrange,
  displayUnder,
  isMostlyOn,
  withoutMirrors,
  type Arrangement,
  type Display,
} from './arrange.ts';
import type { Screens } from './presenting.ts';

/** What the screens need of the rest of the shell. */
export interface ScreensSetting {
  /** The learner's window; null when it is closed. */
  readonly learner: () => BrowserWindow | null;
  /** Makes the audience's window, without showing it. */
  readonly makeAudience: (bounds: Rectangle) => BrowserWindow;
  /** The console stands somewhere else now, and has to come back there. */
  readonly onConsoleMoved: () => void;
  /** Something changed that no one who presents asked for: a display, or a window that was closed by hand. */
  readonly onChange: () => void;
}

/** How long window managers take to move windows themselves when a display comes or goes, in milliseconds. */
const rest = 1000;

/** The audience's window, and how both windows were put. */
interface Shown {
  readonly audience: BrowserWindow;
  readonly home: number;
  readonly isSwapped: boolean;
  readonly arrangement: Arrangement;
}

const displayOf = ({ id, bounds, workArea, internal }: Electron.Display): Display => ({
  id,
  bounds,
  workArea,
  isInternal: internal,
});

const displaysNow = (): readonly Display[] =>
  withoutMirrors(screen.getAllDisplays().map(displayOf));

const isApart = ({ console, audience }: Arrangement): boolean => console.id !== audience.id;

/** Lets the audience's window fill its display. */
function putAudience(audience: BrowserWindow, { bounds }: Display): void {
  const { x, y, width, height } = audience.getBounds();
  const isThere =
    x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height;
  if (!isThere) moveWindow(audience, bounds);
}

/** The two windows on the displays that there are, which come and go. */
export class TwoScreens implements Screens {
  readonly #setting: ScreensSetting;
  /** Where the console stood when it left a display. */
  readonly #stood = new Map<number, Rectangle>();
  #shown: Shown | null = null;

  constructor(setting: ScreensSetting) {
    this.#setting = setting;
    let timer: NodeJS.Timeout | undefined;
    const follow = (): void => {
      this.#followDisplays();
      clearTimeout(timer);
      timer = setTimeout(() => this.#followDisplays(), rest);
    };
    screen.on('display-added', follow);
    screen.on('display-removed', follow);
    screen.on('display-metrics-changed', follow);
  }

  isShown(): boolean {
    return this.#shown !== null;
  }

  hasOwnDisplay(): boolean {
    return displaysNow().length > 1;
  }

  /** That of the display that the window fills. */
  shape(): number {
    const { bounds } = this.#shown?.arrangement.audience ?? displayOf(screen.getPrimaryDisplay());
    return bounds.width / bounds.height;
  }

  open(isSwapped: boolean): void {
    const learner = this.#setting.learner();
    if (!learner) return;
    const { audience, arrangement } = this.#put(learner, isSwapped);
    if (!isApart(arrangement)) return focusWindow(audience);
    audience.showInactive();
    // Not every window manager leaves it at that.
    focusWindow(learner);
  }

  swap(isSwapped: boolean): void {
    const learner = this.#setting.learner();
    if (!learner || !this.#shown) return;
    const { audience, arrangement } = this.#put(learner, isSwapped);
    // On one display the one that is behind comes to the front.
    const isHidden = isApart(arrangement) || !learner.isFocused();
    focusWindow(isHidden ? learner : audience);
  }

  close(): void {
    this.#shown?.audience.destroy();
  }

  tell<Push extends keyof Pushes>(kind: WindowKind, push: Push, told: Pushes[Push]): void {
    const window = kind === 'learner' ? this.#setting.learner() : this.#shown?.audience;
    window?.webContents.send(push, told);
  }

  #followDisplays(): void {
    const learner = this.#setting.learner();
    if (learner && this.#shown) {
      const wasApart = isApart(this.#shown.arrangement);
      const { arrangement } = this.#put(learner, this.#shown.isSwapped);
      // The audience's window just came to the console's display, or left it.
      if (wasApart !== isApart(arrangement)) focusWindow(learner);
    }
    this.#setting.onChange();
  }

  /** Puts both windows where they belong now; the audience's is made when there is none. */
  #put(learner: BrowserWindow, isSwapped: boolean): Shown {
    const before = this.#shown;
    const displays = displaysNow();
    const { arrangement, home } = arrange({
      displays,
      consoleOn:
        displayUnder(learner.getBounds(), displays) ??
        displayOf(screen.getDisplayMatching(learner.getBounds())),
      home: before?.home ?? null,
      audienceOn: before?.arrangement.audience.id ?? null,
      isSwapped,
    });
    const audience = before?.audience ?? this.#make(learner, arrangement.audience.bounds);
    this.#shown = { audience, home, isSwapped, arrangement };
    this.#putConsole(learner, arrangement.console, displays);
    putAudience(audience, arrangement.audience);
    return this.#shown;
  }

  /** Puts the console where it belongs, unless it is there: it stands where the briefer wants it. */
  #putConsole(console: BrowserWindow, to: Display, displays: readonly Display[]): void {
    if (isMostlyOn(console.getBounds(), to)) return;
    const bounds = console.getNormalBounds();
    const from = displays.find((display) => isMostlyOn(console.getBounds(), display));
    if (from) this.#stood.set(from.id, bounds);
    const stood = this.#stood.get(to.id);
    moveWindow(
      console,
      stood
        ? placeWindow(stood, [to.workArea], to.workArea)
        : carryOver(bounds, (from ?? to).workArea, to.workArea),
    );
    this.#setting.onConsoleMoved();
  }

  #make(learner: BrowserWindow, bounds: Rectangle): BrowserWindow {
    const audience = this.#setting.makeAudience(bounds);
    const awake = powerSaveBlocker.start('prevent-display-sleep');
    // Where both are on one display the console is covered, and still has to answer the keys at once.
    learner.webContents.setBackgroundThrottling(false);
    audience.on('closed', () => {
      this.#shown = null;
      powerSaveBlocker.stop(awake);
      if (!learner.isDestroyed()) learner.webContents.setBackgroundThrottling(true);
      this.#setting.onChange();
    });
    return audience;
  }
}
