/** What the choices at insertion change in the drawings, and nothing else. */
import { changedLines, chosen, contextWith, renditionsOf } from "../../../test/support/renditions";

const isFooter = (line: string): boolean => line.includes(": page: ");

/** What changes from the drawings of OP, INESSS, 2024-2025; the footers apart, each once. */
function changesOf(choice: typeof chosen): {
  readonly lines: readonly string[];
  readonly footers: readonly string[];
} {
  const changed = changedLines(renditionsOf({ choice }), renditionsOf());
  const footers = changed.flatMap((line) =>
    isFooter(line) ? [`${line.slice(0, 1)} ${/footerLeft=("[^"]*")/.exec(line)?.[1] ?? ""}`] : [],
  );
  return { lines: changed.filter((line) => !isFooter(line)), footers: [...new Set(footers)] };
}

/** An OP is not concerned by 3.1, 3.2 and 4.2, which stand in rows 9, 10 and 12. */
const marked = {
  ofAnOp: [`- indicators: D5:D8 "Oui"`, `- indicators: D11 "Oui"`, `- indicators: D13:D14 "Oui"`],
  everywhere: `+ indicators: D5:D14 "Oui"`,
};
const unfolded = [
  ...["- indicators: I:R collapsed", "- indicators: AE:AN collapsed", "- indicators: AP:AY collapsed"],
  ...marked.ofAnOp,
];
const open = [
  "+ indicators: I:R collapsed=false",
  "+ indicators: AE:AN collapsed=false",
  "+ indicators: AP:AY collapsed=false",
  marked.everywhere,
];

test("the prefix and the titles of the workbook are the only difference that they make", () => {
  const { titles } = contextWith();
  const renamed = Object.fromEntries(Object.entries(titles).map(([role, title]) => [role, `${title} (2)`]));
  const before = renditionsOf();
  const other = renditionsOf({ prefix: "XYZ_", titles: renamed });
  const added = changedLines(other, before).filter((line) => line.startsWith("+"));
  expect(added.filter((line) => line.includes("PTN_"))).toStrictEqual([]);
  const back = [...other].map(([name, text]) => [
    name,
    text.replaceAll(" (2)", "").replaceAll("XYZ_", "PTN_"),
  ]);
  expect(back).toStrictEqual([...before]);
});

test("a sheet without a title of its own keeps the one that it prefers", () => {
  const { titles } = contextWith();
  const { readMe, ...others } = titles;
  expect(readMe).toBe("Lisez-moi");
  expect(changedLines(renditionsOf({ titles: others }), renditionsOf())).toStrictEqual([]);
});

test("nothing chosen: no organization, no year in view, every indicator applies", () => {
  expect(changesOf({ category: "", organization: "", fiscalYear: "" })).toStrictEqual({
    lines: [
      `- identification: B6 "OP"`,
      `- identification: B7 "INESSS"`,
      `- identification: B9 "2024-2025"`,
      ...unfolded,
      ...open,
    ],
    footers: [`- "INESSS – PTN SSSS 2023-2027 2023.1"`, `+ "PTN SSSS 2023-2027 2023.1"`],
  });
});

test("another category, another year; an ampersand is doubled in the footer, where it is a code", () => {
  const choice = { category: "RSSS", organization: "A & B & C", fiscalYear: "2026-2027" };
  expect(changesOf(choice)).toStrictEqual({
    lines: [
      `- identification: B6 "OP"`,
      `- identification: B7 "INESSS"`,
      `- identification: B9 "2024-2025"`,
      "- indicators: T:AC collapsed=false",
      "- indicators: AP:AY collapsed",
      ...marked.ofAnOp,
      `+ identification: B6 "RSSS"`,
      `+ identification: B7 "A & B & C"`,
      `+ identification: B9 "2026-2027"`,
      "+ indicators: T:AC collapsed",
      "+ indicators: AP:AY collapsed=false",
      marked.everywhere,
    ],
    footers: [`- "INESSS – PTN SSSS 2023-2027 2023.1"`, `+ "A && B && C – PTN SSSS 2023-2027 2023.1"`],
  });
});

test("a category or a year that does not exist is as good as none, but is kept where it was given", () => {
  expect(changesOf({ ...chosen, category: "Autre", fiscalYear: "2030-2031" })).toStrictEqual({
    lines: [
      `- identification: B6 "OP"`,
      `- identification: B9 "2024-2025"`,
      ...unfolded,
      `+ identification: B6 "Autre"`,
      `+ identification: B9 "2030-2031"`,
      ...open,
    ],
    footers: [],
  });
});
