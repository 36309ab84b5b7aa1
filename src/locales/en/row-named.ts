/** A row without number, called by its line: after « le risque », « l’action », “risk”, “action”. */
export const rowNamed = (line: string): string => `in row ${line}`;
