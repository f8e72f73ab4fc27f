import { nextTick } from 'vue';

/** Resolves when all that a page shows is there: its pictures, and the typefaces that paper needs and the screen did not. */
export async function drawn(root: ParentNode): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
  // One that cannot be loaded leaves its words, which the page sees to.
  await Promise.allSettled([...root.querySelectorAll('img')].map((image) => image.decode()));
  // What is laid out by the size of a picture is laid out anew.
  await nextTick();
}
