/** The shell's own words. */
export interface Texts {
  readonly menu: {
    readonly file: string;
    readonly install: string;
    readonly settings: string;
    readonly quit: string;
    readonly edit: string;
    readonly undo: string;
    readonly redo: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
    readonly view: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly resetZoom: string;
    readonly fullScreen: string;
    readonly devTools: string;
    readonly go: string;
    readonly home: string;
    readonly present: string;
    readonly search: string;
    readonly back: string;
    readonly forward: string;
    readonly help: string;
    readonly logFolder: string;
    readonly dataFolder: string;
    readonly about: string;
    readonly services: string;
    readonly hide: string;
    readonly hideOthers: string;
    readonly showAll: string;
  };
  readonly link: {
    readonly title: string;
    readonly question: string;
    readonly open: string;
    readonly cancel: string;
  };
  /** What kinds of file the learner takes along or brings in, as the dialogs call them. */
  readonly files: {
    readonly learner: string;
    readonly markdown: string;
    readonly csv: string;
    readonly pptx: string;
    readonly docx: string;
    readonly log: string;
    readonly pdf: string;
    readonly briefing: string;
  };
  readonly stuck: {
    readonly title: string;
    readonly question: string;
    readonly explanation: string;
    readonly wait: string;
    readonly stop: string;
  };
  readonly fatal: { readonly title: string; readonly explanation: string };
  /** The data was moved to a folder that cannot be made or written: by a variable, or by lying beside the program. */
  readonly dataFolder: {
    readonly title: string;
    readonly variable: string;
    readonly beside: string;
  };
}
