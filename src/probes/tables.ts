import { plain, probesOf, read, tried, type Answer, type Scratch } from "./probe";

/** A table of two columns, the second one calculated from the first, of three rows. */
function addTable({ sheet }: Scratch): Excel.Table {
  sheet.getRange("A1:B4").formulas = [
    ["Valeur", "Double"],
    [1, "=A2*2"],
    [2, "=A3*2"],
    [3, "=A4*2"],
  ];
  return sheet.tables.add("A1:B4", true);
}

/** Where the table stands and what its cells hold. */
async function stateOf({ context }: Scratch, table: Excel.Table): Promise<Answer> {
  const range = table.getRange();
  range.load("address,formulas");
  await context.sync();
  return plain({ address: range.address.split("!").at(-1), formulas: range.formulas });
}

/** Tables that grow and shrink, and what add-ins are told. */
export const tableProbes = probesOf({
  "table-headers": [
    "Headers that are empty, twice there, or numbers",
    "model/tables.ts",
    async (scratch) => {
      scratch.sheet.getRange("A1:D1").values = [["Nom", "", "Nom", 5]];
      const table = scratch.sheet.tables.add("A1:D3", true);
      table.load("name,showBandedRows,showFilterButton,style");
      const header = table.getHeaderRowRange();
      header.load("values");
      await scratch.context.sync();
      const { showBandedRows, showFilterButton, style } = table;
      return plain({ header: header.values, showBandedRows, showFilterButton, style });
    },
  ],
  "tables-refused": [
    "Tables that overlap, that are called alike, or as a cell is",
    "model/tables.ts",
    async (scratch) => {
      const { sheet } = scratch;
      const rename = (name: string) => () => {
        sheet.tables.getItemAt(0).name = name;
      };
      return tried(scratch, {
        first: () => {
          sheet.tables.add("A1:B3", true).name = "SondeUn";
        },
        overlapping: () => {
          sheet.tables.add("B2:C4", true);
        },
        second: () => {
          sheet.tables.add("E1:F3", true);
        },
        sameName: () => {
          sheet.tables.getItemAt(1).name = "SONDEUN";
        },
        cellName: rename("AB12"),
        spaceName: rename("a b"),
      });
    },
  ],
  "row-typed-under": [
    "A value that the add-in writes right under the last row",
    "model/tables.ts",
    async (scratch) => {
      const table = addTable(scratch);
      scratch.sheet.getRange("A5").values = [[4]];
      return stateOf(scratch, table);
    },
  ],
  "row-added": [
    "A row added at the end, its calculated cell empty",
    "objects/table-parts.ts",
    async (scratch) => {
      const table = addTable(scratch);
      table.rows.add(undefined, [[4, ""]]);
      return stateOf(scratch, table);
    },
  ],
  "row-inserted": [
    "A row of the sheet inserted in the middle",
    "model/structure.ts",
    async (scratch) => {
      const table = addTable(scratch);
      await scratch.context.sync();
      await scratch.gestures.insertRow(scratch.title, 3);
      return stateOf(scratch, table);
    },
  ],
  "row-added-in-the-middle": [
    "A row that the add-in adds in the middle of a table",
    "objects/table-parts.ts",
    async (scratch) => {
      const table = addTable(scratch);
      await scratch.context.sync();
      const added = await tried(scratch, { row: () => table.rows.add(1, [[9, ""]]) });
      return { added, state: await stateOf(scratch, table) };
    },
  ],
  "pasted-under": [
    "Two rows pasted right under the last one",
    "user/entry.ts",
    async (scratch) => {
      const table = addTable(scratch);
      await scratch.context.sync();
      await scratch.gestures.paste(scratch.title, "A5", [
        ["4", "collé"],
        ["5", ""],
      ]);
      return stateOf(scratch, table);
    },
  ],
  "table-sorted": [
    "A table sorted by its first column, the last first: its formulas, and what stands beside it",
    "objects/table.ts",
    async (scratch) => {
      const table = addTable(scratch);
      scratch.sheet.getRange("D2:D4").values = [["un"], ["deux"], ["trois"]];
      await scratch.context.sync();
      const sorted = await scratch.gestures.sort(table);
      const beside = await read(scratch, scratch.sheet.getRange("D2:D4"), "values");
      return { sorted, state: await stateOf(scratch, table), beside };
    },
  ],
  "table-filtered": [
    "A table filtered on one value: which rows are hidden, and what a write in a hidden one does",
    "objects/table.ts",
    async (scratch) => {
      const table = addTable(scratch);
      await scratch.context.sync();
      const filtered = await scratch.gestures.filter(table, "2");
      scratch.sheet.getRange("A4").values = [[30]];
      const rows = [2, 3, 4].map((row) => scratch.sheet.getRange(`A${row}`));
      for (const row of rows) row.load("rowHidden");
      await scratch.context.sync();
      return {
        filtered,
        hidden: rows.map(({ rowHidden }) => rowHidden),
        state: await stateOf(scratch, table),
      };
    },
  ],
  "row-deleted": [
    "A row of the sheet deleted from the middle",
    "model/structure.ts",
    async (scratch) => {
      const table = addTable(scratch);
      await scratch.context.sync();
      await scratch.gestures.deleteRow(scratch.title, 3);
      return stateOf(scratch, table);
    },
  ],
  "calculated-column": [
    "A formula that the add-in writes in one cell of a column",
    "model/tables.ts",
    async (scratch) => {
      scratch.sheet.getRange("A1:B4").values = [["Valeur", "Double"], ...[1, 2, 3].map((each) => [each, ""])];
      const table = scratch.sheet.tables.add("A1:B4", true);
      await scratch.context.sync();
      scratch.sheet.getRange("B2").formulas = [["=[@Valeur]*2"]];
      return stateOf(scratch, table);
    },
  ],
  "event-of-a-write": [
    "What the add-in is told of its own write",
    "events/events.ts",
    async ({ context, sheet, title, gestures, pause }) => {
      const told: unknown[] = [];
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        const { address, changeType, source, triggerSource, details } = event;
        told.push({ address, changeType, source, triggerSource, details });
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [["a"]];
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await gestures.insertRow(title, 2);
      await pause();
      handler.remove();
      await context.sync();
      return plain(told);
    },
  ],
  "events-of-sheets": [
    "What the add-in is told of sheets that come, are shown and go",
    "events/subscriptions.ts",
    async ({ context, pause }) => {
      const told: string[] = [];
      const { worksheets } = context.workbook;
      const hear = (what: string) => () => {
        told.push(what);
        return Promise.resolve();
      };
      const handlers = [
        worksheets.onAdded.add(hear("added")),
        worksheets.onActivated.add(hear("activated")),
        worksheets.onDeleted.add(hear("deleted")),
      ];
      await context.sync();
      const added = worksheets.add("Sonde entendue");
      await context.sync();
      added.activate();
      await context.sync();
      added.delete();
      await context.sync();
      await pause();
      for (const handler of handlers) handler.remove();
      await context.sync();
      return told;
    },
  ],
  chart: [
    "A chart, its title and its place",
    "objects/chart.ts",
    async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["", "Atteintes"],
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Auto");
      chart.title.text = "Essai";
      chart.setPosition("D2", "H10");
      chart.load("chartType");
      chart.title.load("text");
      await context.sync();
      return [chart.chartType, chart.title.text];
    },
  ],
  notes: [
    "A note (yellow) on a cell",
    "objects/note.ts",
    async ({ context, sheet }) => {
      // Microsoft's client of older days knows no notes.
      if (!("notes" in sheet)) return "unknown to the client";
      sheet.notes.add("B2", "Essai");
      sheet.notes.load("items/content,items/visible");
      await context.sync();
      return sheet.notes.items.map(({ content, visible }) => ({ content, visible }));
    },
    "1.18",
  ],
});
