import type { EventOf } from './event.ts';
import { annotationName } from './names.ts';
import type { Before, Projection } from './projection.ts';

/** What follows from writing or removing a note, a highlight or a bookmark. */
export function followAnnotation(
  event: EventOf<'annotation-put' | 'annotation-removed'>,
  before: Before,
): Projection[] {
  const name = annotationName(event);
  if (event.kind === 'annotation-removed') return [{ ...name, value: null }];
  const { step, type, quote, text, language, version, at } = event;
  const createdAt = before(name)?.createdAt ?? at;
  const value = { step, type, quote, text, language, version, createdAt, changedAt: at };
  return [{ ...name, value }];
}
