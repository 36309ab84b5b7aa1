import { exampleWorkbook } from "./example-workbook";
import { writeXlsxFile } from "./write-xlsx-file";

test("a workbook without a visible sheet is refused", async () => {
  const sheets = exampleWorkbook.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" as const }));
  await expect(writeXlsxFile({ ...exampleWorkbook, sheets })).rejects.toThrow(
    "A workbook needs a visible sheet",
  );
});
