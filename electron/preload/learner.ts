import { contextBridge } from 'electron';
import { bridgeNames, type Bridge } from '../contract/bridge.ts';
import { arrivals } from './slices/arrivals.ts';
import { briefings } from './slices/briefings.ts';
import { files } from './slices/files.ts';
import { links } from './slices/links.ts';
import { log } from './slices/log.ts';
import { menu } from './slices/menu.ts';
import { people } from './slices/people.ts';
import { presenting } from './slices/presenting.ts';
import { progress } from './slices/progress.ts';
import { settings } from './slices/settings.ts';
import { shell } from './slices/shell.ts';

const bridge = {
  shell,
  settings,
  briefings,
  progress,
  people,
  files,
  presenting,
  links,
  log,
  menu,
  arrivals,
} satisfies Bridge;

contextBridge.exposeInMainWorld(bridgeNames.learner, bridge);
