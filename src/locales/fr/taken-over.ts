/** What « Commentaires » says of values that had no other place: part of the workbook, which is in French. */
export const commentWords = {
  line: (header: string, value: string): string => `${header}\u00a0: ${value}`,
  column: (letters: string): string => `Colonne ${letters}`,
};
