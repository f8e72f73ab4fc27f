import first from './first.ts';
import rest from './rest.ts';

/** Every text of the interface in this language, one file for each part of it. */
export default { ...first, ...rest };
