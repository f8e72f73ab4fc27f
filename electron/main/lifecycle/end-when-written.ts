import type { App } from 'electron';

/** What may still be writing when the program is asked to end. */
export interface Writing {
  /** Null when nothing is being written. */
  readonly pending: () => Promise<void> | null;
}

/** Lets the program end only when what is being written is on the disk. */
export function endWhenWritten(app: App, { pending }: Writing): void {
  app.on('will-quit', (event) => {
    const writing = pending();
    if (!writing) return;
    event.preventDefault();
    void writing.then(() => app.quit());
  });
}
