import type { Pushes, WindowKind } from '../../contract/bridge.ts';
import type { Gesture, Presentation, Spot, Stage } from '../../contract/presenting.ts';
import type { PresentationFile } from './presentation-file.ts';

/** What the two windows and the displays can do, and what they are like now. */
export interface Screens {
  readonly isShown: () => boolean;
  readonly hasOwnDisplay: () => boolean;
  /** How wide the audience's window is in parts of its height. */
  readonly shape: () => number;
  /** Opens the audience's window where it belongs. One that is open comes to the front. */
  readonly open: (isSwapped: boolean) => void;
  /** Lets the windows change places. */
  readonly swap: (isSwapped: boolean) => void;
  readonly close: () => void;
  readonly tell: <Push extends keyof Pushes>(
    kind: WindowKind,
    push: Push,
    told: Pushes[Push],
  ) => void;
}

/**
 * Where the presentation is. It is the console's to change; the windows follow what is here, and it is kept for when the
 * program is killed.
 */
export class Presenting {
  readonly #screens: Screens;
  #file: PresentationFile | null = null;
  /** That of who was here before, which may still be written. */
  #left: PresentationFile | null = null;
  #presentation: Presentation | null = null;

  constructor(screens: Screens) {
    this.#screens = screens;
  }

  get stage(): Stage {
    return {
      presentation: this.#presentation,
      isShown: this.#screens.isShown(),
      hasOwnDisplay: this.#screens.hasOwnDisplay(),
      shape: this.#screens.shape(),
    };
  }

  /** Someone's data is open, and nobody's was: what they presented when they left off is there to go on with. */
  enter(file: PresentationFile): void {
    this.#file = file;
    this.#presentation = file.read();
  }

  /**
   * From now on this is about nobody, and the audience's window closes. Resolves when nothing is being written of who
   * was here.
   */
  async leave(): Promise<void> {
    this.#left = this.#file;
    this.#file = null;
    this.#presentation = null;
    this.#screens.close();
    await this.#left?.writing;
  }

  /** Resolves when what was kept last is on the disk; null when it is. */
  get writing(): Promise<void> | null {
    return this.#file?.writing ?? this.#left?.writing ?? null;
  }

  start(presentation: Presentation): Stage {
    this.#put(presentation);
    this.#screens.open(presentation.isSwapped);
    this.tellAll();
    return this.stage;
  }

  /** Null, and changes nothing, when this is not what is presented. */
  change(presentation: Presentation): Stage | null {
    const before = this.#presentation;
    if (before?.id !== presentation.id) return null;
    this.#put(presentation);
    // First, for the other display may have another shape.
    if (before.isSwapped !== presentation.isSwapped) this.#screens.swap(presentation.isSwapped);
    this.tellAll();
    return this.stage;
  }

  spot(spot: Spot): void {
    this.#screens.tell('audience', 'presenting.spotted', spot);
  }

  gesture(gesture: Gesture): void {
    this.#screens.tell('learner', 'presenting.gestured', gesture);
  }

  end(): void {
    this.#put(null);
    this.#screens.close();
    this.tellAll();
  }

  /** Tells both windows how things stand. */
  tellAll(): void {
    const { stage } = this;
    this.#screens.tell('audience', 'presenting.changed', stage);
    this.#screens.tell('learner', 'presenting.changed', stage);
  }

  #put(presentation: Presentation | null): void {
    this.#presentation = presentation;
    this.#file?.keep(presentation);
  }
}
