/** Entry of the page of probes, for those who try the add-in in a real Excel. Never part of the add-in that people get. */
import { probeWords as words } from "../locales/probe-words";
import { probes } from "./all";
import type { Gestures } from "./probe";
import { toCells, type ProbeRecord } from "./record";
import { newestExcelApi, runProbes } from "./run-probes";

/** Excel may take a while to tell of what happened. */
const patience = 1_500;

const place = document.getElementById("probes");
if (!place) throw new Error("probes.html has no #probes");

function paragraph(text: string, lang?: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

/** The answers, in a sheet of their own: Excel for Mac downloads nothing from a pane. */
async function keep(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject(words.sheet).delete();
    const sheet = worksheets.add(words.sheet);
    const cells = toCells(text);
    const range = sheet.getRange(`A1:A${cells.length}`);
    range.numberFormat = cells.map(() => ["@"]);
    range.values = cells.map((cell) => [cell]);
    sheet.activate();
    await context.sync();
  });
}

/** Answers whether the clipboard took it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

async function show(record: ProbeRecord, status: HTMLElement): Promise<void> {
  const text = JSON.stringify(record);
  await keep(text);
  const isCopied = await copied(text);
  const shown = document.createElement("textarea");
  shown.readOnly = true;
  shown.rows = 12;
  shown.value = text;
  shown.setAttribute("aria-label", words.title);
  const said = isCopied ? [words.done] : [words.done, words.notCopied];
  status.replaceChildren(
    ...said.flatMap(({ fr, en }) => [paragraph(fr, "fr-CA"), paragraph(en, "en-CA")]),
    shown,
  );
}

/** What a person does on a sheet, by its title. */
const onSheet = (title: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(title));
    await context.sync();
  });

const gestures: Gestures = {
  insertRow: (title, row) => onSheet(title, (sheet) => sheet.getRange(`${row}:${row}`).insert("Down")),
  deleteRow: (title, row) => onSheet(title, (sheet) => sheet.getRange(`${row}:${row}`).delete("Up")),
  // Copied from cells aside: nearest to what a paste does.
  paste: (title, address, rows) =>
    onSheet(title, (sheet) => {
      const width = Math.max(...rows.map((row) => row.length));
      const from = sheet.getRange("AA1").getResizedRange(rows.length - 1, width - 1);
      from.values = rows.map((row) => [...row]);
      sheet.getRange(address).copyFrom(from);
    }),
  sort: async (table) => {
    table.sort.apply([{ key: 0, ascending: false }]);
    await table.context.sync();
    return "done";
  },
  filter: async (table, value) => {
    table.columns.getItemAt(0).filter.applyValuesFilter([value]);
    await table.context.sync();
    return "done";
  },
  copySheet: (title) =>
    Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(title).copy("End");
      copy.load("name");
      await context.sync();
      return copy.name;
    }),
};

async function run(status: HTMLElement): Promise<void> {
  const { context } = Office;
  const isSetSupported = (set: string, version: string) => context.requirements.isSetSupported(set, version);
  const record = await runProbes(probes, {
    client: {
      host: String(context.host),
      platform: String(context.platform),
      version: context.diagnostics.version,
      excelApi: newestExcelApi(isSetSupported),
      language: context.displayLanguage,
    },
    isSetSupported,
    gestures,
    now: () => new Date(),
    pause: () => new Promise((resolve) => setTimeout(resolve, patience)),
    told: (done, total, next) => {
      status.textContent = words.progress(done, total, next?.id ?? "");
    },
  });
  await show(record, status);
}

const start = document.createElement("button");
const status = document.createElement("div");
status.setAttribute("role", "status");
start.type = "button";
start.textContent = words.start;
start.addEventListener("click", () => {
  start.disabled = true;
  run(status)
    .catch((error: unknown) => {
      status.textContent = words.failed(error instanceof Error ? error.message : String(error));
    })
    .finally(() => {
      start.disabled = false;
    });
});
const heading = document.createElement("h1");
heading.textContent = words.title;
place.replaceChildren(
  heading,
  paragraph(words.intro.fr, "fr-CA"),
  paragraph(words.intro.en, "en-CA"),
  start,
  status,
);
void Office.onReady();
