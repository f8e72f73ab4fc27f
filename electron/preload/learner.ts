import { contextBridge } from 'electron';
import { bridgeName, type Bridge } from '../contract/bridge.ts';
import { arrivals } from './slices/arrivals.ts';
import { briefings } from './slices/briefings.ts';
import { files } from './slices/files.ts';
import { links } from './slices/links.ts';
import { log } from './slices/log.ts';
import { menu } from './slices/menu.ts';
import { people } from './slices/people.ts';
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
  links,
  log,
  menu,
  arrivals,
} satisfies Bridge;

contextBridge.exposeInMainWorld(bridgeName, bridge);
