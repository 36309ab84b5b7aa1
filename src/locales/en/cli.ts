import type { CliMessages } from "../cli-messages";
import { integrity } from "./integrity";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const cli: CliMessages = {
  symbols: { error: "✖", warning: "▲", info: "●", justified: "✔" },
  reasons: {
    "not-xlsx": "This file is not an Excel workbook (.xlsx). Ask for the workbook itself.",
    "legacy-xls": "This file is an old workbook (.xls). Open it in Excel and save it as .xlsx.",
    encrypted:
      "This workbook is protected by a password or a sensitivity label. Ask for an unprotected copy.",
    xlsb: "This workbook is in binary format (.xlsb). Open it in Excel and save it as .xlsx.",
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
    "not-a-plan": "This workbook holds no plan: no sheet of the template was recognized in it.",
  },
  validateUsage:
    "Usage: npm run --silent validate -- FILE|DIR… [--json] [--lang fr|en] [--date YYYY-MM-DD]\n       npm run --silent validate -- --rules [--json] [--lang fr|en]",
  templateUsage:
    "Usage: npm run --silent template -- OUT.xlsx [--roadmap ID] [--category CATEGORY] [--organization NAME]",
  trouble(refusal) {
    switch (refusal.kind) {
      case "help":
        return "";
      case "no-path":
        return "Name at least one file or folder.";
      case "date":
        return `The date “${refusal.given}” is not of the form YYYY-MM-DD.`;
      case "language":
        return `The language “${refusal.given}” is not offered: fr or en.`;
      case "unknown":
        return `Argument refused: ${refusal.detail}`;
    }
  },
  heading: (organization, roadmap) => `${organization ?? "Organization not stated"} – ${roadmap}`,
  cell: (sheet, address) => `${sheet}, ${address}`,
  wholeWorkbook: "Workbook",
  fix: (fix) => `→ ${fix}`,
  counts: ({ error, warning, info, justified }) =>
    `${many(error, "blocking finding", "blocking findings")}, ${warning} to check, ${info} for information${justified > 0 ? `, ${justified} justified` : ""}.`,
  justified: ({ decision, reason }) => `${decision === "accepted" ? "Accepted" : "Justified"}: ${reason}`,
  integrity,
  coverage: (rules, checks) =>
    `Coverage: ${many(rules, "rule", "rules")} applied in full, ${many(checks, "row check", "row checks")}.`,
  label: (label, text) => `${label}: ${text}`,
  unchecked(rule, rows, why) {
    const reasons = {
      "sheet-missing": "sheet not found",
      "column-missing": "column not found",
      "sheet-unread": "sheet too large or unreadable",
    };
    return `Not checked: ${rule} (${many(rows, "row", "rows")}${why ? `, ${reasons[why]}` : ""}).`;
  },
  unknownRoadmap: (given) => `The roadmap “${given}” is not known.`,
  unknownCategory: (given) => `The category “${given}” is not known: MSSS, OP, RSSS or Santé Québec.`,
  excludedOrganization:
    "RAMQ prepares its own digital transformation plan. It is not covered by this roadmap.",
  written: (file) => `Template written to ${file}.`,
};
