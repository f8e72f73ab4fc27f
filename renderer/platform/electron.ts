import type { Bridge, RequestOf } from '../../electron/contract/bridge.ts';
import { mediaAddress, open, reportTo } from './bridged.ts';
import type { Platform } from './platform.ts';
import type { Part } from './parts.ts';
import { systemSpeaker } from './system-speaker.ts';

/** Only what the call takes: whoever asks hands over the last event that it got. */
const cursorOf = (after: RequestOf<'progress', 'events'>['after']) =>
  after && { moment: after.moment, sequence: after.sequence };

/** The list of what ships, which the build writes beside the pages when it knows what is in them. */
async function readParts(): Promise<readonly Part[]> {
  const address = new URL('parts.js', document.baseURI).href;
  const list: { default: readonly Part[] } = await import(/* @vite-ignore */ address);
  return list.default;
}

/** The platform of the real program, over the bridge that the preload put in place. */
export function electronPlatform(bridge: Bridge): Platform {
  return {
    launch: () => open(bridge.shell.launch()),
    restoreRead: () => open(bridge.shell.restoreRead()),
    backUp: async () => (await open(bridge.shell.backUp())).made,
    changeSettings: (change) => open(bridge.settings.change(change)),
    listBriefings: () => open(bridge.briefings.list()),
    readBriefing: (id, own) => open(bridge.briefings.read({ id, ...(own ? { own: true } : {}) })),
    briefingInfo: (wanted) => open(bridge.briefings.info(wanted)),
    keepBriefingInfo: (stamp, info) => open(bridge.briefings.keepInfo({ stamp, info })),
    takeBriefingFile: () => open(bridge.briefings.take()),
    pickBriefingFile: () => open(bridge.briefings.pick()),
    onArrival: bridge.arrivals.onArrival,
    installBriefing: (briefing) => open(bridge.briefings.install(briefing)),
    removeBriefing: (id) => open(bridge.briefings.remove({ id })),
    projections: (wanted) => open(bridge.progress.projections(wanted)),
    due: (wanted) => open(bridge.progress.due(wanted)),
    record: (recorded) => open(bridge.progress.record(recorded)),
    events: (after, limit) => open(bridge.progress.events({ after: cursorOf(after), limit })),
    addEvents: async (events) => (await open(bridge.progress.addEvents({ events }))).added,
    replaceProjections: (rebuilt) => open(bridge.progress.replaceProjections(rebuilt)),
    listPeople: () => open(bridge.people.list()),
    openPerson: (entry) => open(bridge.people.open(entry)),
    closePerson: () => open(bridge.people.close()),
    createPerson: (wanted) => open(bridge.people.create(wanted)),
    changePerson: (change) => open(bridge.people.change(change)),
    removePerson: (entry) => open(bridge.people.remove(entry)),
    saveFile: (wanted) => open(bridge.files.save(wanted)),
    savePdf: (suggestedName) => open(bridge.files.savePdf({ suggestedName })),
    openFile: (kind) => open(bridge.files.open({ kind })),
    startAnew(briefing) {
      history.replaceState(null, '', briefing === undefined ? '#/' : `#/briefing/${briefing}`);
      location.reload();
    },
    openLink: async (url) => (await open(bridge.links.open({ url }))).opened,
    readParts,
    speaker: systemSpeaker(window.speechSynthesis),
    presenting: {
      stage: () => open(bridge.presenting.state()),
      start: (presentation) => open(bridge.presenting.start(presentation)),
      change: (presentation) => open(bridge.presenting.change(presentation)),
      spot: (spot) => open(bridge.presenting.spot(spot)),
      end: () => open(bridge.presenting.end()),
      onChange: bridge.presenting.onChange,
      onGesture: bridge.presenting.onGesture,
    },
    lost: () => open(bridge.shell.lost()),
    goOn: (to) => open(bridge.shell.goOn({ to })),
    readLog: () => open(bridge.log.read()),
    openLogFolder: () => open(bridge.log.openFolder()),
    reportBug: reportTo(bridge.log),
    onMenuCommand: bridge.menu.onCommand,
    now: () => Date.now(),
    zone: () => -new Date().getTimezoneOffset(),
    newId: () => crypto.randomUUID(),
    mediaAddress,
  };
}
