import { compareVersions } from '../briefing/file/version.ts';
import { RefusedError, type Listed, type Platform } from '../platform/platform.ts';

/**
 * Removes a briefing that was installed when a newer program has brought that version or a newer one itself. One that
 * cannot be removed is read as before.
 */
export async function dropIfOvertaken(
  platform: Platform,
  { id, isOwn, installed }: Listed,
): Promise<void> {
  if (!isOwn || !installed?.mayBeOvertaken) return;
  try {
    const { parseInfo } = await import('../briefing/parse-info.ts');
    const own = parseInfo(await platform.readBriefing(id, 'own'), id).info;
    if (own && compareVersions(own.version, installed.version) >= 0) {
      await platform.removeBriefing(id);
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    platform.reportBug(error);
  }
}
