import { contextBridge } from 'electron';
import { bridgeName, type Bridge } from '../contract/bridge.ts';
import { briefings } from './slices/briefings.ts';
import { links } from './slices/links.ts';
import { log } from './slices/log.ts';
import { menu } from './slices/menu.ts';
import { progress } from './slices/progress.ts';
import { settings } from './slices/settings.ts';
import { shell } from './slices/shell.ts';

const bridge = { shell, settings, briefings, progress, links, log, menu } satisfies Bridge;

contextBridge.exposeInMainWorld(bridgeName, bridge);
