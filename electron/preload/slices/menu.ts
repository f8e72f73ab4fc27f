import type { Bridge } from '../../contract/bridge.ts';
import { listenTo } from '../listen.ts';

export const menu = { onCommand: listenTo('menu.command') } satisfies Bridge['menu'];
