import { inject, type FunctionalComponent } from 'vue';
import { gapKey } from './context.ts';

/** The place of a gap: what its question puts there, or dots where the text is only read. */
const GapPlace: FunctionalComponent<{ gap: string }> = ({ gap }) => inject(gapKey, dots)(gap);
GapPlace.props = ['gap'];

const dots = (): string => '…';

export default GapPlace;
