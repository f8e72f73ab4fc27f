import { computed, ref, type Component } from 'vue';
import type { BriefingInfo } from '../../../renderer/briefing/briefing.ts';
import { parseInfo } from '../../../renderer/briefing/parse-info.ts';
import {
  textContextKey,
  textPartKey,
  type PassageAnchor,
  type TextContext,
} from '../../../renderer/features/text/context.ts';
import { fixture } from './briefings.ts';
import { show } from './mount.ts';

const { info } = parseInfo(fixture('proef'), 'proef');
if (!info) throw new Error('The fixture briefing cannot be read');
const proef: BriefingInfo = info;

/** Shows a piece of text as a step of the fixture briefing would; `asked` are the passages a mark asked for. */
export function showText(component: Component, props: object, options: { folded?: boolean } = {}) {
  const asked: PassageAnchor[] = [];
  const anchors = new Set<PassageAnchor>();
  const context: TextContext = {
    info: proef,
    language: computed(() => 'nl' as const),
    cites: computed(() => ['A1', 'A2']),
    folded: ref(options.folded ?? false),
    anchors: {
      add: (anchor) => anchors.add(anchor),
      remove: (anchor) => anchors.delete(anchor),
    },
    showPassage: (anchor) => asked.push(anchor),
  };
  const provide = { [textContextKey]: context, [textPartKey]: 'text' };
  return { ...show(component, { props, global: { provide } }), asked, anchors };
}
