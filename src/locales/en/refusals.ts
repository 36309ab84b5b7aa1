import type { FileRefusal } from "../file-refusal";

/** Why a file is not read, and what to do. */
export const refusals: Readonly<Record<FileRefusal, string>> = {
  "not-xlsx": "This file is not an Excel workbook (.xlsx). Ask for the workbook itself.",
  "legacy-xls": "This file is an old workbook (.xls). Open it in Excel and save it as .xlsx.",
  encrypted: "This workbook is protected by a password or a sensitivity label. Ask for an unprotected copy.",
  xlsb: "This workbook is in binary format (.xlsb). Open it in Excel and save it as .xlsx.",
  ods: "This workbook is in OpenDocument format (.ods). Open it in Excel or LibreOffice and save it as .xlsx.",
  csv: "This file is text, not a workbook. Ask for the workbook as .xlsx.",
  truncated: "This file is incomplete. Ask for it to be sent again.",
  "too-large": "This workbook is too large to be read. Remove the sheets that are not part of the plan.",
  "zip-bomb": "This file grows abnormally once decompressed: it was not read. Check where it comes from.",
  declarations:
    "This file contains declarations that no workbook contains: it was not read. Check where it comes from.",
  "lock-file":
    "This file is the lock of an open workbook, not the workbook. Close the workbook or choose the other file.",
  malformed: "This workbook is damaged. Open it in Excel, let Excel repair it and save it.",
  "not-found": "File not found, or folder without any workbook. Check the path.",
  access: "The file cannot be opened. Check that it is not locked and that you have access to it.",
  "folder-access": "This folder cannot be opened: nothing in it was checked. Ask for access to it.",
  "not-a-plan": "This workbook holds no plan: no sheet of the template was recognized in it.",
};
