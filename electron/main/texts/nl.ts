import type { Texts } from './texts.ts';

export const nl: Texts = {
  menu: {
    file: '&Bestand',
    install: 'Een briefing installeren …',
    settings: 'Instellingen',
    quit: 'Afsluiten',
    edit: 'Be&werken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beel&d',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    resetZoom: 'Normale grootte',
    fullScreen: 'Volledig scherm',
    devTools: 'Hulpmiddelen voor ontwikkelaars',
    go: '&Ga naar',
    home: 'Naar het overzicht',
    present: 'Presenteren',
    search: 'Zoeken',
    back: 'Terug',
    forward: 'Vooruit',
    help: '&Help',
    logFolder: 'Map met het logboek openen',
    dataFolder: 'Map met je gegevens openen',
    about: 'Over Leidraad',
    services: 'Voorzieningen',
    hide: 'Verberg Leidraad',
    hideOthers: 'Verberg andere',
    showAll: 'Toon alles',
  },
  link: {
    title: 'Link openen',
    question: 'Wil je dit adres openen in je browser?',
    open: 'Openen',
    cancel: 'Annuleren',
  },
  files: {
    learner: 'Leerling van Leidraad',
    markdown: 'Tekst met opmaak (Markdown)',
    csv: 'Tabel (CSV)',
    pptx: 'Dia’s (PowerPoint)',
    docx: 'Document (Word)',
    log: 'Logboek',
    pdf: 'PDF',
    briefing: 'Briefing van Leidraad',
  },
  stuck: {
    title: 'Leidraad reageert niet',
    question: 'Leidraad reageert even niet. Wil je wachten?',
    explanation:
      'Je antwoorden en notities zijn bewaard. Stop je, dan kun je daarna verder waar je was.',
    wait: 'Wachten',
    stop: 'Stoppen',
  },
  fatal: {
    title: 'Leidraad moet stoppen',
    explanation:
      'Er ging iets mis in het programma. Je antwoorden zijn bewaard. Start Leidraad opnieuw. Gebeurt het weer, geef dan het logboek aan je helpdesk.',
  },
  dataFolder: {
    title: 'Leidraad kan niet starten',
    variable:
      'De map voor je gegevens kan niet worden gemaakt of beschreven. LEIDRAAD_USER_DATA noemt die map: kies een andere, of haal de instelling weg.',
    beside:
      'Naast het programma ligt een map ‘data’, en daarin bewaart Leidraad je gegevens. Maar in die map kan niet worden geschreven. Is de stick op slot of vol? Haal hem van het slot, of zet het programma met de map ergens anders neer.',
  },
};
