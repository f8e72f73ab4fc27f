import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF from the disk. */
export const openPdf = async (file: string): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(await readFile(file)) }).promise;

/** Whether a PDF says that it has tags. The library gives a map where its types promise an object. */
export async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  const marks: unknown = await pdf.getMarkInfo();
  return marks instanceof Map && marks.get('Marked') === true;
}

/** All that stands on a page. */
export async function textOn(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

/** A part of the tree that says what the marks on a page mean. */
interface Part {
  readonly role?: string;
  /** Of what is no part but content. */
  readonly type?: string;
  readonly alt?: string;
  readonly children?: readonly Part[];
}

const flattened = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(flattened)];

/** What a screen reader finds on a page: its parts with their kinds and words. */
export async function partsOn(pdf: PDFDocumentProxy, number: number): Promise<Part[]> {
  const tree: Part | null = await (await pdf.getPage(number)).getStructTree();
  return tree ? flattened(tree) : [];
}

/** The bookmarks, those below others after them. */
export async function bookmarksIn(pdf: PDFDocumentProxy): Promise<string[]> {
  interface Mark {
    readonly title: string;
    readonly items: readonly Mark[];
  }
  const titles = (marks: readonly Mark[]): string[] =>
    marks.flatMap(({ title, items }) => [title, ...titles(items)]);
  return titles((await pdf.getOutline()) ?? []);
}
