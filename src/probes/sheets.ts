import { plain, probesOf, read, tried, type Scratch } from "./probe";

const titled =
  ({ context }: Scratch, title: string) =>
  () => {
    context.workbook.worksheets.add(title).delete();
  };

/** Sheets, what is around their cells, and the names of the workbook. */
export const sheetProbes = probesOf({
  "sheet-titles": [
    "Titles that a sheet may not have",
    "limits/names.ts",
    (scratch) =>
      tried(scratch, {
        plain: titled(scratch, "Sonde d’essai"),
        long: titled(scratch, "a".repeat(31)),
        tooLong: titled(scratch, "a".repeat(32)),
        slash: titled(scratch, "a/b"),
        brackets: titled(scratch, "[a]"),
        apostrophe: titled(scratch, "'a"),
        history: titled(scratch, "History"),
        empty: titled(scratch, ""),
      }),
  ],
  "same-title": [
    "Two sheets of one title, in capitals",
    "model/sheets.ts",
    (scratch) =>
      tried(scratch, {
        again: () => {
          const { worksheets } = scratch.context.workbook;
          worksheets.add("Sonde deux");
          worksheets.add("SONDE DEUX");
        },
        left: () => {
          scratch.context.workbook.worksheets.getItem("Sonde deux").delete();
        },
      }),
  ],
  "missing-items": [
    "Sheets, names and tables that are not there",
    "objects/workbook.ts",
    async (scratch) => {
      const { workbook } = scratch.context;
      const nothing = [
        workbook.worksheets.getItemOrNullObject("Pas là"),
        workbook.names.getItemOrNullObject("Pas_la"),
        workbook.tables.getItemOrNullObject("PasLa"),
      ];
      for (const each of nothing) each.load("isNullObject");
      await scratch.context.sync();
      const asked = await tried(scratch, {
        sheet: () => workbook.worksheets.getItem("Pas là").load("name"),
        name: () => workbook.names.getItem("Pas_la").load("name"),
        table: () => workbook.tables.getItem("PasLa").load("name"),
        address: () => scratch.sheet.getRange("A0").load("address"),
      });
      return { nothing: nothing.map(({ isNullObject }) => isNullObject), asked };
    },
  ],
  "new-sheet": [
    "What a new sheet is like",
    "objects/worksheet.ts",
    (scratch) => read(scratch, scratch.sheet, "visibility,showGridlines,tabColor"),
  ],
  "hidden-sheet": [
    "A hidden sheet, and showing what is hidden",
    "objects/worksheet.ts",
    async (scratch) => {
      scratch.sheet.visibility = "VeryHidden";
      const state = await read(scratch, scratch.sheet, "visibility");
      return {
        state,
        shown: await tried(scratch, {
          activate: () => scratch.sheet.activate(),
          select: () => scratch.sheet.getRange("A1").select(),
        }),
      };
    },
  ],
  "moved-sheet": [
    "The place of a sheet that is moved to the front",
    "model/sheets.ts",
    async (scratch) => {
      scratch.sheet.position = 0;
      return read(scratch, scratch.sheet, "position");
    },
  ],
  addresses: [
    "How an address names its sheet",
    "model/addresses.ts",
    async (scratch) => {
      const named: string[] = [];
      for (const title of ["Sonde", "Sonde 2", "L'été", "2025", "A1", "R1C1", "é-b"]) {
        const sheet = scratch.context.workbook.worksheets.add(title);
        const range = sheet.getRange("B2:C3");
        range.load("address");
        await scratch.context.sync();
        named.push(range.address);
        sheet.delete();
      }
      await scratch.context.sync();
      return named;
    },
  ],
  "names-refused": [
    "Defined names that may not be",
    "limits/names.ts",
    (scratch) => {
      const add = (name: string) => () => {
        scratch.sheet.names.add(name, "=1");
      };
      return tried(scratch, {
        plain: add("Sonde_un"),
        again: add("SONDE_UN"),
        accent: add("Année"),
        cell: add("AB12"),
        rowColumn: add("R1C1"),
        letter: add("R"),
        space: add("a b"),
        digit: add("1a"),
        backslash: add("\\a"),
        long: add("a".repeat(255)),
        tooLong: add("a".repeat(256)),
      });
    },
  ],
  "hidden-name": [
    "A hidden name of a sheet that holds a text",
    "objects/named-item.ts",
    async (scratch) => {
      const name = scratch.sheet.names.add("_SONDE_VERSION", '="2026.1|mesures"');
      name.visible = false;
      return read(scratch, name, "name,formula,value,type,visible,scope");
    },
  ],
  "order-of-names": [
    "The order in which names are listed",
    "model/names.ts",
    async (scratch) => {
      const { names } = scratch.sheet;
      for (const each of ["Zed", "alpha", "Été", "_fin"]) names.add(each, "=1");
      names.load("items/name");
      await scratch.context.sync();
      return names.items.map(({ name }) => name);
    },
  ],
  "name-of-cells-gone": [
    "A name whose cells are deleted",
    "model/names.ts",
    async (scratch) => {
      const { sheet, title, gestures } = scratch;
      const name = sheet.names.add("Sonde_cellules", sheet.getRange("B2:C2"));
      await scratch.context.sync();
      await gestures.deleteRow(title, 2);
      const { formula } = (await read(scratch, name, "formula")) as { formula: string };
      return formula.replace(/'[^']*'!/, "");
    },
  ],
  "names-of-a-copy": [
    "The names of a sheet that is copied, hidden ones too",
    "snapshot/arrive.ts",
    async ({ context, sheet, title, gestures }) => {
      sheet.names.add("Sonde_visible", "=1");
      sheet.names.add("_SONDE_CACHEE", "=2").visible = false;
      await context.sync();
      const copy = context.workbook.worksheets.getItem(await gestures.copySheet(title));
      copy.load("name");
      copy.names.load("items/name,items/visible");
      await context.sync();
      const found = copy.names.items.map(({ name, visible }) => [name, visible] as const);
      const called = copy.name;
      copy.delete();
      await context.sync();
      return plain([called, found]);
    },
  ],
  "protected-sheet": [
    "Writing on a protected sheet, and what can still be done",
    "model/guard.ts",
    async (scratch) => {
      const { sheet } = scratch;
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Normal" });
      await scratch.context.sync();
      const answers = await tried(scratch, {
        locked: () => {
          sheet.getRange("B1").values = [["x"]];
        },
        unlocked: () => {
          sheet.getRange("A1").values = [["x"]];
        },
        format: () => {
          sheet.getRange("A1").format.fill.color = "#FF0000";
        },
        again: () => {
          sheet.protection.protect();
        },
      });
      sheet.protection.load("protected");
      await scratch.context.sync();
      return { answers, isProtected: sheet.protection.protected };
    },
  ],
  "frozen-panes": [
    "Where panes are frozen",
    "objects/worksheet-parts.ts",
    async (scratch) => {
      const { freezePanes } = scratch.sheet;
      freezePanes.freezeAt(scratch.sheet.getRangeByIndexes(0, 0, 4, 2));
      const range = freezePanes.getLocationOrNullObject();
      const { address } = (await read(scratch, range, "address")) as { address: string };
      return address.split("!").at(-1) ?? "";
    },
  ],
  "grouped-columns": [
    "Grouped columns whose details are hidden",
    "model/outline.ts",
    async (scratch) => {
      const grouped = scratch.sheet.getRange("B:D");
      grouped.group("ByColumns");
      grouped.hideGroupDetails("ByColumns");
      const [hidden, whole] = [scratch.sheet.getRange("C1"), scratch.sheet.getRange("A1:C1")];
      hidden.load("columnHidden");
      whole.load("columnHidden");
      await scratch.context.sync();
      return [plain(hidden.columnHidden), plain(whole.columnHidden)];
    },
  ],
  "column-width": [
    "A width and a height, read back",
    "model/sizes.ts",
    async (scratch) => {
      const { format } = scratch.sheet.getRange("B2");
      format.columnWidth = 120;
      format.rowHeight = 30;
      return read(scratch, format, "columnWidth,rowHeight");
    },
  ],
  "page-layout": [
    "How a sheet prints",
    "objects/page-layout.ts",
    async (scratch) => {
      const { pageLayout } = scratch.sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("$1:$2");
      return read(scratch, pageLayout, "orientation,zoom");
    },
  ],
  "custom-xml": [
    "A part of the file, found again by its namespace",
    "objects/custom-xml.ts",
    async ({ context }) => {
      const space = "urn:exemple:sonde";
      const { customXmlParts } = context.workbook;
      customXmlParts.add(`<sonde xmlns="${space}">é</sonde>`);
      const [count, part] = [
        customXmlParts.getByNamespace(space).getCount(),
        customXmlParts.getByNamespace(space).getOnlyItemOrNullObject(),
      ];
      const xml = part.getXml();
      await context.sync();
      part.delete();
      await context.sync();
      return [count.value, xml.value];
    },
  ],
  "rows-inserted": [
    "Formulas around rows that come and go",
    "formulas/shift.ts",
    async (scratch) => {
      const { context, sheet, title, gestures } = scratch;
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1:C2").formulas = [["=SUM(A1:A3)"], ["=A2"]];
      await context.sync();
      await gestures.insertRow(title, 2);
      const inserted = await read(scratch, sheet.getRange("C1:C3"), "formulas");
      await gestures.deleteRow(title, 3);
      return { inserted, deleted: await read(scratch, sheet.getRange("C1:C2"), "formulas,values") };
    },
  ],
});
