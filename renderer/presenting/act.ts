import { countsOf, withCount } from './counts.ts';
import { erased, erasedAt, withStroke } from './drawing.ts';
import { enteredSlide, restartedClock } from './time.ts';
import type { PlaceOnSlide, Presentation, Stroke, Tool } from './presentation.ts';
import { roomOptions } from './room-options.ts';
import type { Deck, Slide } from './slide.ts';
import { fullyShown, standing } from './standing.ts';

/** What a briefer can do with a presentation. */
export type Action =
  /** One thing more of the slide, or else the next slide; and one thing less, or else the previous one, all of it. */
  | { readonly kind: 'next' | 'previous' }
  | { readonly kind: 'next-slide' | 'previous-slide' }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'jump'; readonly slide: string }
  | { readonly kind: 'blank'; readonly colour: 'black' | 'white' }
  | { readonly kind: 'zoom'; readonly at: PlaceOnSlide }
  | { readonly kind: 'tool'; readonly tool: Tool }
  | { readonly kind: 'stroke'; readonly places: Stroke }
  | { readonly kind: 'erase'; readonly at: PlaceOnSlide }
  /** Wipes all that is drawn on the slide. */
  | { readonly kind: 'erase-all' }
  /** Counts hands for an option by its number on the slide, from 1. */
  | { readonly kind: 'hand'; readonly number: number; readonly by: number }
  | { readonly kind: 'count'; readonly option: string; readonly count: number }
  | { readonly kind: 'restart-clock' }
  | { readonly kind: 'swap' };

/**
 * The presentation after an action. It is the same value when nothing comes of it, so that nobody need hear of it.
 *
 * @param now milliseconds since 1970
 */
export function act(given: Presentation, deck: Deck, action: Action, now: number): Presentation {
  const { index, slide } = standing(given, deck);
  if (!slide) return given;
  const presentation = withValue(given, 'slide', slide.id);
  const { blank, drawings, tool, zoom } = presentation;
  const all = fullyShown(slide);
  const shown = Math.min(all, presentation.shown);
  const goTo = (to: number, isFull = false): Presentation => {
    const target = deck[to];
    const lit = withValue(presentation, 'blank', null);
    return target ? enteredSlide(lit, target.id, isFull ? fullyShown(target) : 0, now) : lit;
  };
  switch (action.kind) {
    case 'next':
      // What was hidden comes back first, so that nothing new is shown by surprise.
      if (blank) return withValue(presentation, 'blank', null);
      return shown < all ? withValue(presentation, 'shown', shown + 1) : goTo(index + 1);
    case 'previous':
      if (blank) return withValue(presentation, 'blank', null);
      return shown > 0 ? withValue(presentation, 'shown', shown - 1) : goTo(index - 1, true);
    case 'next-slide':
      return goTo(index + 1);
    case 'previous-slide':
      return goTo(index - 1, true);
    case 'first':
      return goTo(0);
    case 'last':
      return goTo(deck.length - 1);
    case 'jump':
      return goTo(deck.findIndex(({ id }) => id === action.slide));
    case 'blank':
      return withValue(presentation, 'blank', blank === action.colour ? null : action.colour);
    case 'zoom':
      return withValue(presentation, 'zoom', zoom ? null : action.at);
    case 'tool':
      return withValue(presentation, 'tool', tool === action.tool ? null : action.tool);
    case 'stroke':
      return withValue(presentation, 'drawings', withStroke(drawings, slide.id, action.places));
    case 'erase':
      return withValue(presentation, 'drawings', erasedAt(drawings, slide.id, action.at));
    case 'erase-all':
      return withValue(presentation, 'drawings', erased(drawings, slide.id));
    case 'hand':
    case 'count':
      return counted(presentation, slide, action);
    case 'restart-clock':
      return restartedClock(presentation, now);
    case 'swap':
      return withValue(presentation, 'isSwapped', !presentation.isSwapped);
  }
}

/** Counts for an option of the question that is up; nothing where there is none. */
function counted(
  presentation: Presentation,
  slide: Slide,
  action: Extract<Action, { kind: 'hand' | 'count' }>,
): Presentation {
  if (slide.kind !== 'question') return presentation;
  const { rooms } = presentation;
  const asked = { module: slide.module, question: slide.question.id };
  const options = roomOptions(slide.question) ?? [];
  const option =
    action.kind === 'hand'
      ? options[action.number - 1]
      : options.find(({ id }) => id === action.option);
  if (!option) return presentation;
  const before = countsOf(rooms, asked)[option.id] ?? 0;
  const count = action.kind === 'hand' ? before + action.by : action.count;
  return withValue(presentation, 'rooms', withCount(rooms, asked, option.id, count));
}

/** The same presentation where it has that value already. */
const withValue = <Name extends keyof Presentation>(
  presentation: Presentation,
  name: Name,
  value: Presentation[Name],
): Presentation =>
  presentation[name] === value ? presentation : { ...presentation, [name]: value };
