import { template } from "../../../test/support/plan-grid";
import { fields } from "../template/identification";
import { tableIds } from "../template/table";
import { headerKey } from "./header-key";
import { columnSynonyms, fieldSynonyms } from "./header-synonyms";

const twice = (keys: readonly string[]) => keys.filter((key, place) => keys.indexOf(key) !== place);

describe("synonyms", () => {
  test.each(tableIds)("of %s name columns that users or the roadmap fill in", (id) => {
    const known = template.tables[id].columns
      .filter(({ kind }) => kind === "official" || kind === "input")
      .map((column) => column.id.replace(/[1-4]$/, ""));
    const unknown = Object.keys(columnSynonyms[id]).filter((column) => !known.includes(column));
    expect(unknown).toEqual([]);
  });

  test.each(tableIds)("of %s never say two columns with one word", (id) => {
    const { columns } = template.tables[id];
    const headers = columns.map(({ header }) => headerKey(header.replace(/20\d\d-20\d\d/, "")));
    const keys = Object.values(columnSynonyms[id]).flatMap((words) => words.map(headerKey));
    expect(twice([...new Set(headers), ...keys])).toEqual([]);
    expect(keys).not.toContain("");
  });

  test("of Identification never say two fields with one word", () => {
    const keys = Object.values(fieldSynonyms).flatMap((words) => words.map(headerKey));
    expect(twice([...fields.map(({ label }) => headerKey(label)), ...keys])).toEqual([]);
    expect(keys).not.toContain("");
  });
});
