import { contextBridge } from 'electron';
import { bridgeNames, type AudienceBridge } from '../contract/bridge.ts';
import { ask } from './ask.ts';
import { listenTo } from './listen.ts';

const bridge = {
  briefings: { read: (request) => ask('briefings', 'read', request) },
  presenting: {
    state: () => ask('presenting', 'state'),
    gesture: (request) => ask('presenting', 'gesture', request),
    onChange: listenTo('presenting.changed'),
    onSpot: listenTo('presenting.spotted'),
  },
  log: { report: (request) => ask('log', 'report', request) },
} satisfies AudienceBridge;

contextBridge.exposeInMainWorld(bridgeNames.audience, bridge);
