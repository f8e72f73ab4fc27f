/** What can be made of a briefing, to take along. */
export const kinds = ['slides', 'text', 'pptx', 'docx'] as const;
export type Kind = (typeof kinds)[number];
