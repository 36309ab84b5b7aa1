import { sheet } from "./sheet";

test("a sheet with nothing on it is visible, blank and free to type in", () => {
  expect(sheet({ role: "r", title: "T" })).toStrictEqual({
    ...{ role: "r", title: "T", visibility: "visible", protect: false },
    ...{ content: [], styles: [], columns: [], rowHeights: [], groups: [], freeze: null },
    ...{ validations: [], conditionalFormats: [], table: null, names: [], charts: [], page: null },
  });
});

test("what is said of a sheet replaces what it has by itself", () => {
  const drawn = sheet({ role: "r", title: "T", visibility: "hidden", protect: true, names: [] });
  expect([drawn.visibility, drawn.protect]).toEqual(["hidden", true]);
});
