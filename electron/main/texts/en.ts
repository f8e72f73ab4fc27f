import type { Texts } from './texts.ts';

export const en: Texts = {
  menu: {
    file: '&File',
    install: 'Install a briefing…',
    settings: 'Settings',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: '&View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    devTools: 'Developer tools',
    go: '&Go',
    home: 'To the overview',
    present: 'Present',
    search: 'Search',
    back: 'Back',
    forward: 'Forward',
    help: '&Help',
    logFolder: 'Open the folder with the log',
    dataFolder: 'Open the folder with your data',
    about: 'About Leidraad',
    services: 'Services',
    hide: 'Hide Leidraad',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  link: {
    title: 'Open link',
    question: 'Do you want to open this address in your browser?',
    open: 'Open',
    cancel: 'Cancel',
  },
  files: {
    learner: 'Leidraad learner',
    markdown: 'Formatted text (Markdown)',
    csv: 'Table (CSV)',
    pptx: 'Slides (PowerPoint)',
    docx: 'Document (Word)',
    pdf: 'PDF',
    briefing: 'Leidraad briefing',
  },
  fatal: {
    title: 'Leidraad has to stop',
    explanation:
      'Something went wrong in the program. Your answers are safe. Start Leidraad again. If it happens again, give the log to your help desk.',
  },
  dataFolder: {
    title: 'Leidraad cannot start',
    variable:
      'The folder for your data cannot be made or written. LEIDRAAD_USER_DATA names that folder: choose another, or remove the setting.',
    beside:
      'A folder “data” lies beside the program, and Leidraad keeps your data in it. But that folder cannot be written to. Is the stick locked or full? Unlock it, or put the program with the folder somewhere else.',
  },
};
