import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Part } from '../../renderer/platform/parts.ts';

/**
 * What of others ships, as the build wrote it down.
 *
 * @param built the folder with the built program
 */
export async function shippedIn(built: string): Promise<readonly Part[]> {
  const list: { default: readonly Part[] } = await import(
    pathToFileURL(join(built, 'renderer', 'parts.js')).href
  );
  return list.default;
}

const heading = ({ name, version, licence, role }: Part): string => {
  const why = 'purpose' in role ? role.purpose.en : `part of ${role.of}`;
  return `${name} ${version} (${licence}): ${why}`;
};

/** All licences of others in one text, as they ask to be handed on. */
export const licencesText = (parts: readonly Part[]): string =>
  [
    'Leidraad holds work of others. Each part comes under the licence below it.',
    'The licences of Chromium are in LICENSES.chromium.html.',
    ...parts.map(
      (part) => `${'='.repeat(80)}\n${heading(part)}\n\n${part.text ?? 'Its makers ship no text.'}`,
    ),
  ].join('\n\n') + '\n';
