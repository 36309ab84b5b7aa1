import { openExcel, type TestExcel } from "../../../../test/setup/office-client";
import { ICommandService, UndoCommandId } from "../univer-packages";
import { nextTask } from "./next-task";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

/** Values of formulas written on a sheet of their own, beside sheets with apostrophes in their titles. */
async function calculate(formulas: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const plan = worksheets.add("Plan d'action");
    plan.getRange("A1:D4").values = [
      ["No", "Type", "Vise", "Avancement"],
      ["A1", "Action", "1.1", 0.5],
      ["A2", "Mesure d'atténuation", "1.1", 1],
      ["A3", "Mesure d'atténuation", "2.1", ""],
    ];
    worksheets.add("Main").getRange("A1:A3").values = [[1], [2], [4]];
    const workforce = worksheets.add("Main-d'oeuvre");
    workforce.getRange("A1:B2").values = [
      ["M1", 10],
      ["M2", 20],
    ];
    names.add("PTN_Type", plan.getRange("B2:B4"));
    names.add("PTN_Vise", "='Plan d''action'!$C$2:$C$4");
    names.add("PTN_Mode", '="points"');
    names.add("PTN_Seuil", "=0.75");
    names.add("PTN_Postes", workforce.getRange("A1:B2"));
    const sheet = worksheets.getItem("Feuil1");
    const range = sheet.getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

test.each<[string, unknown]>([
  ["='Plan d''action'!A2", "A1"],
  ["=SUM('Main-d''oeuvre'!B1:B2)", 30],
  ['=SUMPRODUCT((PTN_Type="Mesure d\'atténuation")*(PTN_Vise&""="1.1"))', 1],
  ['=COUNTIF(PTN_Type,"Action")', 1],
  ['=INDEX(PTN_Postes,MATCH("M2",INDEX(PTN_Postes,0,1),0),2)', 20],
  ["=INDEX('Plan d''action'!$D$2:$D$4,MATCH(\"A2\",'Plan d''action'!$A$2:$A$4,0))", 1],
  ['=VLOOKUP("M1",PTN_Postes,2,FALSE)', 10],
  ['=IF(PTN_Mode="points",IF(0.8>PTN_Seuil,"oui","non"),"autre")', "oui"],
  ['=IF(TODAY()>45000,"après","avant")', "après"],
  ["=ISBLANK('Plan d''action'!D4)", true],
  ["='Plan d''action'!D4", 0],
  ["=IF(AND(ISNUMBER('Plan d''action'!D2),'Plan d''action'!D2<1),\"|AVA-01|\",\"\")", "|AVA-01|"],
  ["=ROUND(2.5,0)+ROUND(-2.5,0)", 0],
  ['=TRIM("  a  ")&LEN("é")', "a1"],
  ['=SUBSTITUTE("a\u00A0b","\u00A0"," ")', "a b"],
  ['=IF("a"="A",1,2)', 1],
  ['=IFERROR(1/0,"erreur")', "erreur"],
  ["=DATE(2027,3,31)", 46477],
  [`=HYPERLINK("#'Plan d''action'!C5","C5")`, "C5"],
  [`=LEN(HYPERLINK("#'Plan d''action'!C5","C5"))`, 2],
])("%s", async (formula, value) => {
  expect(await calculate([formula])).toEqual([value]);
});

test("a name given after the formula that uses it makes it right", async () => {
  const values = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=PTN_Tard+1"]];
    cell.load("values");
    await context.sync();
    const before: unknown = cell.values;
    context.workbook.names.add("PTN_Tard", "=41");
    cell.load("values");
    await context.sync();
    return [before, cell.values];
  });
  expect(values).toEqual([[["#NAME?"]], [[42]]]);
});

/** Changes of names and sheets that formulas in A1:A3 of the first sheet may use, and what these then hold. */
const meanings: readonly [string, readonly string[], (book: Excel.Workbook) => void, readonly unknown[]][] = [
  [
    "a name that changes is another number",
    ["=PTN_Seuil*4", "=A1+1"],
    ({ names }) => {
      names.getItem("PTN_Seuil").formula = "=0.5";
    },
    [2, 3],
  ],
  [
    "a name that goes is an error",
    ["=PTN_Seuil*4", "=A1+1"],
    ({ names }) => {
      names.getItem("PTN_Seuil").delete();
    },
    ["#NAME?", "#NAME?"],
  ],
  [
    "a name that nobody uses leaves all as it was",
    ["=PTN_Seuil*4", "=A1+1"],
    ({ names }) => {
      names.add("PTN_Autre", "=9");
    },
    [3, 4],
  ],
  [
    "a sheet that comes with the title that a name already uses is read",
    ["=PTN_Attendu+1"],
    ({ worksheets }) => {
      worksheets.add("Attendu").getRange("A1").values = [[7]];
    },
    [8],
  ],
  [
    "a sheet that nobody uses leaves all as it was, and its own formulas are calculated",
    ["=PTN_Seuil*4"],
    ({ worksheets }) => {
      worksheets.add("Autre").getRange("A1").formulas = [["=Feuil1!A1+1"]];
    },
    [3],
  ],
  [
    "rows that are hidden leave a subtotal, and no other sum",
    ["=SUBTOTAL(109,Main!A1:A3)", "=SUM(Main!A1:A3)"],
    ({ worksheets }) => {
      worksheets.getItem("Main").getRange("A2").rowHidden = true;
    },
    [5, 7],
  ],
  [
    "a sheet that goes takes what read it along",
    ["=SUM('Main-d''oeuvre'!B1:B2)", "=PTN_Seuil*4"],
    ({ worksheets }) => {
      worksheets.getItem("Main-d'oeuvre").delete();
    },
    ["#REF!", 3],
  ],
];

test.each(meanings)("%s", async (_, formulas, change, expected) => {
  await calculate(formulas);
  await Excel.run(async ({ workbook }) => {
    workbook.names.add("PTN_Attendu", "=Attendu!$A$1");
    await workbook.context.sync();
    change(workbook);
    await workbook.context.sync();
  });
  const values = async () =>
    (await excel.snapshot()).sheets.map(({ cells }) => cells.map(({ value }) => value));
  const after = await values();
  expect(after[0]?.map((value) => (typeof value === "object" && value ? value.error : value))).toEqual(
    expected,
  );
  excel.book.calculation.renewAll();
  expect(await values()).toEqual(after);
});

test("a chain of formulas over two sheets follows each entry", async () => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const second = context.workbook.worksheets.add("Plan d'action");
    second.getRange("A1").formulas = [["=Feuil1!A1*2"]];
    first.getRange("B1").formulas = [["='Plan d''action'!A1+1"]];
    await context.sync();
  });
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B1").load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  expect(await read()).toBe(1);
  await excel.user.type("Feuil1", "A1", "5");
  expect(await read()).toBe(11);
  await excel.user.type("Feuil1", "A1", "x");
  expect(await read()).toBe("#VALUE!");
  await excel.user.clear("Feuil1", "A1");
  expect(await read()).toBe(1);
});

test("a text that a formula makes empty is a text", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [['=""']];
    cell.load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[[""]], [["String"]]]);
  });
});

test("those who look on are told once a batch is over, not at each write of it", async () => {
  await excel.book.calculation.settle();
  let told = 0;
  excel.book.calculation.onPending(() => {
    told += 1;
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[1]];
    await context.sync();
    expect(told).toBe(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(told).toBe(1);
});

test("an entry gives the same values as calculating everything again", async () => {
  await calculate([
    "=SUM(PTN_Postes)",
    "='Plan d''action'!D2*2",
    "=A1+A2",
    "=COUNTA(A1:A3)",
    '=IF(A3>30,"haut","bas")',
  ]);
  const column = (): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A5").load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
  await excel.user.type("Main-d'oeuvre", "B2", "5");
  await excel.user.type("Plan d'action", "D2", "100 %");
  const afterEntry = await column();
  expect(afterEntry).toEqual([15, 2, 17, 3, "bas"]);
  excel.book.calculation.renewAll();
  expect(await column()).toEqual(afterEntry);
});

test("a formula that is undone while it is calculated leaves no result in its cell", async () => {
  excel.dispose();
  excel = openExcel({ excelApi: "1.20" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").formulas = [["=1+1"], ["=A1+1"]];
    await context.sync();
  });
  // The page does not wait its turn to undo, unlike those who read.
  const read = excel.snapshot();
  await nextTask();
  await excel.book.access.injector.get(ICommandService).executeCommand(UndoCommandId);
  await read;
  const [sheet] = (await excel.snapshot()).sheets;
  expect(sheet?.cells.filter(({ value }) => value !== null)).toEqual([]);
});
