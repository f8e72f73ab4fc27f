import type { TakenPicture } from '../../export/taken.ts';

/** The width in which a picture is drawn for other programs: twice that of a slide, in pixels of the web. */
const drawnWidth = 2 * 1100;

/**
 * Reads the points of a picture of the briefing; null when it cannot be loaded. A drawing is drawn as large as a slide
 * needs it.
 */
export async function pointsOf(address: string): Promise<TakenPicture | null> {
  const image = new Image();
  // Without this the page may show the picture, and not read it.
  image.crossOrigin = 'anonymous';
  image.src = address;
  try {
    await image.decode();
  } catch (error) {
    // So a browser says that it cannot be loaded; whoever asked shows its words.
    if (error instanceof DOMException) return null;
    throw error;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  canvas.width = drawnWidth;
  canvas.height = Math.round((drawnWidth * height) / width);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { data: canvas.toDataURL('image/png'), width, height };
}
