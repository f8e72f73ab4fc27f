import type { EventOf } from './event.ts';
import { agendaName, presentationName } from './names.ts';
import type { Before, GivenPresentation, Projection } from './projection.ts';

/** What follows from saving or removing an agenda. */
export function followAgenda(event: EventOf<'agenda-put' | 'agenda-removed'>): Projection[] {
  const name = agendaName(event.briefing, event.agenda);
  if (event.kind === 'agenda-removed') return [{ ...name, value: null }];
  return [{ ...name, value: { name: event.name, minutes: event.minutes, items: event.items } }];
}

type PresentationEvent = EventOf<'presentation-started' | 'room-counted' | 'presentation-ended'>;

/** What follows from an event of a presentation. One that goes on after its end is ended anew. */
export function followPresentation(event: PresentationEvent, before: Before): Projection[] {
  const name = presentationName(event.briefing, event.presentation);
  const known = before(name);
  if (event.kind === 'presentation-started') {
    return known ? [] : [{ ...name, value: started(event) }];
  }
  if (!known) return [];
  const value =
    event.kind === 'room-counted' ? counted(known, event) : { ...known, endedAt: event.at };
  return [{ ...name, value }];
}

function started(event: EventOf<'presentation-started'>): GivenPresentation {
  const { name, language, version, at } = event;
  return { name, language, version, startedAt: at, endedAt: null, rooms: [] };
}

function counted(known: GivenPresentation, event: EventOf<'room-counted'>): GivenPresentation {
  const { module, question, hash, counts, at } = event;
  const room = { module, question, hash, counts, at };
  const place = known.rooms.findIndex(
    (other) => other.module === module && other.question === question,
  );
  const rooms = place < 0 ? [...known.rooms, room] : known.rooms.with(place, room);
  return { ...known, rooms };
}
