import { checkDefinedName, checkSheetName } from "./names";

test.each([
  "",
  "   ",
  "x".repeat(32),
  "a:b",
  "a\\b",
  "a/b",
  "a?b",
  "a*b",
  "a[b",
  "a]b",
  "'a",
  "a'",
  "History",
])("%p is refused as a sheet name", (name) => {
  expect(() => {
    checkSheetName(name);
  }).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test.each(["Plan d'action", "Main-d'oeuvre", "x".repeat(31), "_reference", "Bénéfices (S1)"])(
  "%p is accepted as a sheet name",
  (name) => {
    expect(() => {
      checkSheetName(name);
    }).not.toThrow();
  },
);

test.each(["", "A1", "AB12", "a b", "1a", "R1C1", "R", "c", "R2", "a-b", "x".repeat(256), "TRUE", "a!b"])(
  "%p is refused as a defined name",
  (name) => {
    expect(() => {
      checkDefinedName(name);
    }).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  },
);

test.each(["_FDR_VERSION", "Écart.min", "ABCD1", "x".repeat(255), "PTN_Indicateurs"])(
  "%p is accepted as a defined name",
  (name) => {
    expect(() => {
      checkDefinedName(name);
    }).not.toThrow();
  },
);
