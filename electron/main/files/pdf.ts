import type { WebContents } from 'electron';

/** The page as it stands, as a PDF on A4 that a screen reader can follow. */
export const pdfOf = (contents: WebContents): Promise<Buffer> =>
  contents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
