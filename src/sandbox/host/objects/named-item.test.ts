import { close, openBlank, refusal, run } from "../../../../test/support/run-excel";

beforeEach(openBlank);
afterEach(close);

describe("names", () => {
  test("stand for ranges, values and formulas, in the workbook or in one sheet", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan d'action");
      sheet.getRange("A1:A2").values = [[1], [2]];
      const { names } = context.workbook;
      names.add("Zone", sheet.getRange("A1:A2"), "La zone");
      names.add("Texte", '="PTN"');
      names.add("Nombre", "=12.5");
      names.add("Somme", "=SUM('Plan d''action'!$A$1:$A$2)");
      const hidden = sheet.names.add("_FDR_VERSION", '="2026.1|actions"');
      hidden.visible = false;
      names.load("items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment");
      sheet.names.load(
        "items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment",
      );
      const range = names.getItem("ZONE").getRangeOrNullObject().load("address");
      const none = names.getItem("Texte").getRangeOrNullObject().load("address");
      await context.sync();
      expect(names.toJSON().items).toEqual([
        {
          name: "Nombre",
          type: "Double",
          value: 12.5,
          formula: "=12.5",
          visible: true,
          scope: "Workbook",
          comment: "",
        },
        {
          name: "Somme",
          type: "Double",
          value: 3,
          formula: "=SUM('Plan d''action'!$A$1:$A$2)",
          visible: true,
          scope: "Workbook",
          comment: "",
        },
        {
          name: "Texte",
          type: "String",
          value: "PTN",
          formula: '="PTN"',
          visible: true,
          scope: "Workbook",
          comment: "",
        },
        {
          name: "Zone",
          type: "Range",
          value: "'Plan d''action'!$A$1:$A$2",
          formula: "='Plan d''action'!$A$1:$A$2",
          visible: true,
          scope: "Workbook",
          comment: "La zone",
        },
      ]);
      expect(sheet.names.toJSON().items).toEqual([
        {
          name: "_FDR_VERSION",
          type: "String",
          value: "2026.1|actions",
          formula: '="2026.1|actions"',
          visible: false,
          scope: "Worksheet",
          comment: "",
        },
      ]);
      expect(range.address).toBe("'Plan d''action'!A1:A2");
      expect(none.isNullObject).toBe(true);
    });
  });

  test("the same name may exist in several sheets", async () => {
    await run(async (context) => {
      for (const title of ["Un", "Deux"])
        context.workbook.worksheets.add(title).names.add("_MARQUE", `="${title}"`);
      const names = ["Un", "Deux"].map((title) =>
        context.workbook.worksheets.getItem(title).names.getItem("_MARQUE").load("formula"),
      );
      const none = context.workbook.names.getItemOrNullObject("_MARQUE").load("name");
      await context.sync();
      expect(names.map((name) => String(name.formula))).toEqual(['="Un"', '="Deux"']);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("a name is deleted and can be given again", async () => {
    await run(async (context) => {
      const { names } = context.workbook;
      names.add("Essai", "=1");
      names.getItem("Essai").delete();
      names.add("Essai", "=2");
      const again = names.getItem("Essai").load("value");
      await context.sync();
      expect(again.value).toBe(2);
    });
  });

  test("names that Excel refuses are refused", async () => {
    for (const name of ["A1", "deux mots", "1er", "R1C1", "x".repeat(256)]) {
      expect([name, await refusal(({ workbook }) => workbook.names.add(name, "=1"))]).toEqual([
        name,
        "InvalidArgument",
      ]);
    }
    expect(await refusal(({ workbook }) => workbook.names.add("Essai", "=SUM("))).toBe("InvalidArgument");
    expect(await refusal(({ workbook }) => workbook.names.add("Essai", "sans signe"))).toBe(
      "InvalidArgument",
    );
    expect(
      await refusal(({ workbook }) => [workbook.names.add("Essai", "=1"), workbook.names.add("ESSAI", "=2")]),
    ).toBe("ItemAlreadyExists");
    expect(await refusal(({ workbook }) => workbook.names.getItem("Rien").load("name"))).toBe("ItemNotFound");
  });
});
