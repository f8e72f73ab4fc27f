/** An act as it is cited. A bare number is a regulation's or a directive's, and gets "(EU)" before it. */
export const actName = (act: string): string => (/^\d{4}\/\d+$/.test(act) ? `(EU) ${act}` : act);
