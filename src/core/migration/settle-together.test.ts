import { bareGrid, bareSheet } from "../../../test/support/bare-grid";
import type { Grid } from "../grid/grid";
import { settleTogether } from "./settle-together";

const gridOf = (titles: readonly string[], unread: readonly string[] = []): Grid =>
  bareGrid(
    titles.map((title) => bareSheet(title)),
    { unread: unread.map((sheet) => ({ sheet, reason: "too-large" })) },
  );

const preferred = { risks: "Risques", workforce: "Main-d'œuvre" };
const numbered = (number: number) => ({
  risks: `Risques (${number})`,
  workforce: `Main-d'œuvre (${number})`,
});

test.each<[string, Grid, number]>([
  ["a workbook of none of them", gridOf([]), 2],
  ["the old sheets themselves", gridOf(["Risques", "Main-d'œuvre"]), 2],
  ["a second sheet of one of them", gridOf(["Risques (2)"]), 3],
  ["a third one, and no second", gridOf(["Risques (3)"]), 2],
  ["a second of one and a third of the other", gridOf(["Main-d'œuvre (3)", "Risques (2)"]), 4],
  ["one that only differs by capitals and letters apart", gridOf(["MAIN-D'OEUVRE (2)"]), 3],
  ["one that could not be read", gridOf([], ["Risques (2)"]), 3],
])("beside %s, every title has the same number", (_, grid, number) => {
  expect(settleTogether(preferred, grid)).toEqual(numbered(number));
});
