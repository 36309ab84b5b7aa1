import { formats } from "../formats";
import type { UpdateCommandMessages } from "../update-command-messages";
import { followedRoadmap } from "./followed-roadmap";

const { list } = formats.en;

export const updateCommand: UpdateCommandMessages = {
  usage:
    "Usage: npm run --silent update -- WORKBOOK.xlsx [--out OUT.xlsx] [--roadmap ID] [--edition FILE]… [--lang fr|en]",
  help: `
  --out      workbook to write, with the new sheets beside the old ones; it must not exist yet
  --roadmap  roadmap whose plan is updated; otherwise every plan of the workbook
  --edition  file of a roadmap that the add-in does not have: that of the edition that the workbook follows, and that of the new one

Without --out, nothing is written: the command says what the update would change. The workbook that is given is never modified.

Exit code: 0 when the update is written, or shown; 1 when there is nothing to update; 2 when the workbook is unreadable or not a plan, when the output cannot be written or when an argument is refused.`,
  plan: (roadmap) => followedRoadmap(roadmap),
  nothing: (followed) =>
    `Nothing to update: ${list(followed.map(followedRoadmap))} is the most recent there is. Nothing was written.`,
  noSuchPlan: (roadmap) => `This workbook has no plan of “${roadmap}”. Nothing was written.`,
  preview: "Nothing was written. To write the updated workbook, add --out OUT.xlsx.",
  written: (file) => `Updated workbook written to ${file}.`,
  exists: (file) => `${file} already exists. Give --out another name: nothing is replaced.`,
  leftOut: (kinds) =>
    `The written workbook does not have everything that yours holds: it lacks ${list(kinds)}. Yours is untouched. To keep everything, update it in Excel (“Update…”).`,
  kinds: {
    pictures: "pictures and inserted objects",
    charts: "charts of other kinds",
    pivots: "PivotTables",
    threads: "conversations in comments",
    controls: "buttons and other controls",
    scales: "color scales, data bars and icons of conditional formatting",
    links: "links to other sources of data",
    macros: "macros",
    protection: "passwords of sheets",
  },
};
