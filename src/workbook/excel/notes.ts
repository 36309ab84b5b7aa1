/**
 * How many notes and comments a sheet has. Excel tells of notes since ExcelApi 1.18, to a client that knows them;
 * before, only comments are told. Queues, sends nothing.
 */
export function queueNotes(sheet: Excel.Worksheet): () => number {
  const knowsNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in sheet;
  const counts = [sheet.comments.getCount(), ...(knowsNotes ? [sheet.notes.getCount()] : [])];
  return () => counts.reduce((sum, { value }) => sum + value, 0);
}
