/** Whether Excel tells of notes: since ExcelApi 1.18, to a client that knows them; before, only of comments. */
export const knowsNotes = (sheet: Excel.Worksheet): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in sheet;

/** How many notes and comments a sheet has, those of which Excel tells. Queues, sends nothing. */
export function queueNotes(sheet: Excel.Worksheet): () => number {
  const counts = [sheet.comments.getCount(), ...(knowsNotes(sheet) ? [sheet.notes.getCount()] : [])];
  return () => counts.reduce((sum, { value }) => sum + value, 0);
}
