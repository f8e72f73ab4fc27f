import { RefusedError, type Platform } from './platform.ts';

/** Stands in for the bridge call `files.savePdf`, and goes when that is there. */
export const pdfNotThere: Platform['savePdf'] = async () => {
  throw new RefusedError('internal', 'the bridge has no files.savePdf yet');
};
