import { plain, probesOf, read, tried, type Scratch } from "./probe";

const addFormat = ({ sheet }: Scratch, address: string, formula: string, color = "#FF0000") => {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
};

async function formatsOf({ context, sheet }: Scratch, address: string) {
  const formats = sheet.getRange(address).conditionalFormats;
  formats.load("items/id");
  await context.sync();
  // By a path of its own: that of the list does not outlive its round trip.
  const found = formats.items.map(({ id }) => {
    const format = sheet.getRange(address).conditionalFormats.getItem(id);
    format.load("priority,stopIfTrue");
    const ranges = format.getRanges();
    ranges.load("address");
    format.custom.rule.load("formula");
    return { format, ranges };
  });
  await context.sync();
  return plain(
    found.map(({ format: { priority, stopIfTrue, custom }, ranges }) => ({
      priority,
      stopIfTrue,
      formula: custom.rule.formula,
      ranges: ranges.address.replaceAll(/'[^']*'!/g, ""),
    })),
  );
}

const validationOf = (scratch: Scratch, address: string) =>
  read(scratch, scratch.sheet.getRange(address).dataValidation, "type,rule,ignoreBlanks,prompt,errorAlert");

/** Conditional formats, and what cells accept. */
export const ruleProbes = probesOf({
  "order-of-formats": [
    "Which of two conditional formats comes first",
    "model/conditional-formats.ts",
    async (scratch) => {
      addFormat(scratch, "A1:B9", "=$A1>1");
      addFormat(scratch, "A1:B9", "=$A1>2").stopIfTrue = true;
      return formatsOf(scratch, "A1:B9");
    },
  ],
  "formats-refused": [
    "Formulas that a conditional format may not have",
    "limits/rule-formulas.ts",
    (scratch) => {
      const add = (formula: string) => () => {
        addFormat(scratch, "A1:A9", formula);
      };
      return tried(scratch, {
        plain: add("=A1>1"),
        structured: add("=[@Col]>1"),
        array: add("=OR(A1={1,2})"),
        union: add("=SUM((A1,B1))>1"),
        intersection: add("=A1:A9 A1:B1"),
        longText: add(`=A1="${"a".repeat(256)}"`),
        open: add("=SUM("),
      });
    },
  ],
  "formats-and-rows": [
    "A conditional format when rows come into it and go",
    "model/structure.ts",
    async (scratch) => {
      const { context, title, gestures } = scratch;
      addFormat(scratch, "A2:B5", "=$A2>1");
      await context.sync();
      await gestures.insertRow(title, 3);
      const inserted = await formatsOf(scratch, "A2:B6");
      await gestures.deleteRow(title, 1);
      return { inserted, deleted: await formatsOf(scratch, "A1:B5") };
    },
  ],
  lists: [
    "Lists from cells, from a name, from a text",
    "objects/data-validation.ts",
    async (scratch) => {
      const { sheet } = scratch;
      sheet.getRange("F1:F2").values = [["oui"], ["non"]];
      sheet.names.add("Sonde_liste", sheet.getRange("F1:F2"));
      const sources = ["=$F$1:$F$2", "=Sonde_liste", "oui,non"];
      sources.forEach((source, index) => {
        sheet.getRange(`A${index + 1}`).dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
      return [
        await validationOf(scratch, "A1"),
        await validationOf(scratch, "A2"),
        await validationOf(scratch, "A3"),
      ];
    },
  ],
  "limits-of-cells": [
    "Limits by number, date and formula, read back",
    "objects/data-validation.ts",
    async (scratch) => {
      const rules: readonly Excel.DataValidationRule[] = [
        { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
        { date: { formula1: "2000-01-01", formula2: "2099-12-31", operator: "Between" } },
        { custom: { formula: "=ISNUMBER(A4)" } },
      ];
      const answers = [];
      for (const [index, rule] of rules.entries()) {
        scratch.sheet.getRange(`A${index + 1}`).dataValidation.rule = rule;
        answers.push(await validationOf(scratch, `A${index + 1}`));
      }
      return answers;
    },
  ],
  "mixed-validations": [
    "The validation of cells that do not all have the same one",
    "model/validations.ts",
    async (scratch) => {
      scratch.sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const half = await validationOf(scratch, "A1:A2");
      scratch.sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "c,d" } };
      return { half, different: await validationOf(scratch, "A1:A2") };
    },
  ],
  "validations-refused": [
    "Prompts, alerts and lists that are too long",
    "limits/rule-formulas.ts",
    (scratch) => {
      const { dataValidation } = scratch.sheet.getRange("A1");
      const prompt = (title: number, message: number) => () => {
        dataValidation.prompt = { showPrompt: true, title: "t".repeat(title), message: "m".repeat(message) };
      };
      const alert = (title: number, message: number) => () => {
        dataValidation.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "t".repeat(title),
          message: "m".repeat(message),
        };
      };
      const list = (length: number) => () => {
        dataValidation.rule = { list: { inCellDropDown: true, source: "a".repeat(length) } };
      };
      return tried(scratch, {
        list: list(255),
        longList: list(256),
        prompt: prompt(32, 255),
        longPromptTitle: prompt(33, 10),
        longPrompt: prompt(10, 256),
        alert: alert(32, 225),
        longAlertTitle: alert(33, 10),
        longAlert: alert(10, 226),
      });
    },
  ],
  "invalid-value-written": [
    "A value outside of the limits, written by the add-in",
    "model/validations.ts",
    async (scratch) => {
      const range = scratch.sheet.getRange("A1");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      range.values = [[9]];
      const { dataValidation } = range;
      dataValidation.load("valid");
      const value = await read(scratch, range, "values");
      return { value, valid: dataValidation.valid };
    },
  ],
  "cleared-cells": [
    "What each way to clear leaves: value, format, limits",
    "model/clear.ts",
    async (scratch) => {
      const answers = [];
      for (const [index, way] of (["Contents", "Formats", "All"] as const).entries()) {
        const range = scratch.sheet.getRange(`A${index + 1}`);
        range.values = [[1]];
        range.numberFormat = [["0.0%"]];
        range.format.fill.color = "#FF0000";
        range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
        range.clear(way);
        range.dataValidation.load("type");
        range.format.fill.load("color");
        const cell = await read(scratch, range, "values,numberFormat");
        answers.push({ way, cell, color: range.format.fill.color, limits: range.dataValidation.type });
      }
      return plain(answers);
    },
  ],
  colours: [
    "Colours as written and as read",
    "objects/colors.ts",
    async (scratch) => {
      const answers = [];
      for (const [index, color] of ["#ff0000", "FADBD8", "red", "#FFFFFF"].entries()) {
        const { fill } = scratch.sheet.getRange(`A${index + 1}`).format;
        fill.color = color;
        fill.load("color");
        await scratch.context.sync();
        answers.push(fill.color);
      }
      const [mixed, none] = [scratch.sheet.getRange("A1:A2"), scratch.sheet.getRange("Z9")];
      mixed.load("format/fill/color");
      none.load("format/fill/color");
      await scratch.context.sync();
      return plain([...answers, mixed.format.fill.color, none.format.fill.color]);
    },
  ],
  borders: [
    "Borders that are not all the same",
    "objects/range-borders.ts",
    async (scratch) => {
      const border = scratch.sheet.getRange("A1").format.borders.getItem("EdgeTop");
      border.style = "Continuous";
      border.color = "#112233";
      const mixed = scratch.sheet.getRange("A1:B1").format.borders.getItem("EdgeTop");
      const answers = [
        await read(scratch, border, "style,color,weight"),
        await read(scratch, mixed, "style,color"),
      ];
      return answers;
    },
  ],
});
