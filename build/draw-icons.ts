/** Draws the program's icons from the one SVG: `npm run icons`. The results are committed, for they seldom change. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';

const folder = fileURLToPath(new URL('icons/', import.meta.url));

/** Pixels, for the icon themes of Linux. */
const linuxSizes = [16, 32, 48, 64, 128, 256, 512];
/** Pixels, for Windows. */
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** Pixels for macOS, by the names of Apple's format, in the order of Apple's own tool. */
const macImages = [
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic04', 16],
  ['ic14', 512],
  ['ic09', 512],
  ['ic05', 32],
  ['ic10', 1024],
  ['ic11', 32],
] as const;

const svg = await readFile(join(folder, 'leidraad.svg'), 'utf8');
const draw = (size: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

await mkdir(join(folder, 'linux'), { recursive: true });
for (const size of linuxSizes) {
  await writeFile(join(folder, 'linux', `${size}x${size}.png`), draw(size));
}

const windows = new IconIco();
for (const size of windowsSizes) await windows.addFromPng(draw(size));
await writeFile(join(folder, 'leidraad.ico'), windows.encode());

const mac = new IconIcns();
for (const [type, size] of macImages) await mac.addFromPng(draw(size), [type]);
await writeFile(join(folder, 'leidraad.icns'), mac.encode());
