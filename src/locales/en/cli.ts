import { followedRoadmap } from "./followed-roadmap";
import type { CliMessages } from "../cli-messages";
import { comparison } from "./comparison";
import { editionFileWords } from "./edition-file";
import { integrity } from "./integrity";
import { refusals } from "./refusals";
import { report } from "./report";
import { closing, progress, validateHelp, validateUsage } from "./validate-command";
import { update } from "./update";
import { updateCommand } from "./update-command";
import { verdict } from "./verdict";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const cli: CliMessages = {
  symbols: { error: "✖", toFill: "○", warning: "▲", info: "●", justified: "✔" },
  reasons: refusals,
  validateUsage,
  validateHelp,
  verdict,
  unreadSymbol: "⊘",
  refused: (name, reason) => `${name}. ${reason}`,
  progress,
  closing,
  editionFile: editionFileWords,
  update,
  updateCommand,
  templateUsage:
    "Usage: npm run --silent template -- OUT.xlsx [--roadmap ID | --edition FILE] [--category CATEGORY] [--organization NAME]",
  trouble(refusal) {
    switch (refusal.kind) {
      case "help":
        return "";
      case "no-path":
        return "Name at least one file or folder.";
      case "one-path":
        return "A previous version is compared with one file only.";
      case "date":
        return `The date “${refusal.given}” is not of the form YYYY-MM-DD.`;
      case "language":
        return `The language “${refusal.given}” is not offered: fr or en.`;
      case "unknown":
        return `Argument refused: ${refusal.detail}`;
    }
  },
  plans: (count) => `${count} plans in this workbook.`,
  heading: (organization, roadmap) =>
    `${organization ?? "Organization not stated"} – ${followedRoadmap(roadmap)}`,
  plan: (roadmap, verdict) => `${followedRoadmap(roadmap)} – ${verdict}`,
  cell: (sheet, address) => `${sheet}, ${address}`,
  wholeWorkbook: "Workbook",
  fix: (fix) => `→ ${fix}`,
  counts: ({ error, toFill, warning, info, justified }) =>
    `${error} to correct, ${toFill} to fill in, ${warning} to check, ${info} good to know${justified > 0 ? `, ${justified} justified` : ""}.`,
  justified: report.justification,
  integrity,
  comparison,
  coverage: (rules, checks) =>
    `Coverage: ${many(rules, "rule", "rules")} applied in full, ${many(checks, "row check", "row checks")}.`,
  label: (label, text) => `${label}: ${text}`,
  unchecked(rule, rows, why) {
    const reasons = {
      "sheet-missing": "sheet not found",
      "column-missing": "column not found",
      "sheet-unread": "sheet too large or unreadable",
      "rows-beyond": "rows too far below the table",
      "merges-unknown": "merged cells that Excel did not list; it stops at 512",
      "calculated-by-hand": "manual calculation: press F9 in Excel, then validate again",
    };
    return `Not checked: ${rule} (${many(rows, "row", "rows")}${why ? `, ${reasons[why]}` : ""}).`;
  },
  unknownRoadmap: (given, known) =>
    `The roadmap “${given}” is not known. Roadmaps offered: ${known.join(", ")}.`,
  unknownCategory: (given) => `The category “${given}” is not known: MSSS, OP, RSSS or Santé Québec.`,
  excludedOrganization:
    "RAMQ prepares its own digital transformation plan. It is not covered by this roadmap.",
  written: (file) => `Template written to ${file}.`,
};
