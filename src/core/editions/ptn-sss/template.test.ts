import { tableIds, yearPlaces, chainsOf } from "../../../../test/support/ptn-sss";
import { tableOf, columnOf, columnPlace } from "../../programme/table/table";
import official from "../../../../test/fixtures/official/ptn-sss-2023.1.json";
import { template } from "../../../../test/support/plan-grid";
import { fieldOf, fieldRow, fields } from "../../programme/workbook/identification";
import { codeGroups } from "../../programme/template";
import { settingName } from "../../programme/workbook/setting-names";

const { indicateurs } = official.feuille_de_route;

describe("the lists that formulas look up", () => {
  test("give the kind and the value of each of the forty official targets", () => {
    const ministry = new Map(Object.entries(official.propositions.indicateurs));
    expect(ministry.size).toBe(10);
    yearPlaces.forEach((year, place) => {
      const targets = indicateurs.map(({ cibles }) => cibles[place]);
      const values = targets.map((target) => {
        if (target?.type === "pourcentage_min") return Number(target.brut.replace("%", "")) / 100;
        return target?.type === "relative" ? Number(target.brut.replace(/[+%]/g, "")) / 100 : 0;
      });
      expect(template.lists[`value${year}`]).toEqual(values);
    });
    expect(template.lists["kind1"]).toEqual([
      "percentage",
      "percentage",
      "milestone",
      "percentage",
      // The ministry's own milestones.
      "ministry-milestone",
      "percentage",
      "ministry-milestone",
      "percentage",
      "milestone",
      "none",
    ]);
    expect(template.lists["kind2"]).toEqual([
      ...["percentage", "percentage", "percentage", "percentage", "relative", "percentage"],
      ...["ministry-milestone", "percentage", "milestone", "milestone"],
    ]);
    expect(template.lists["kind3"]).toEqual([
      ...["percentage", "percentage", "percentage", "percentage", "relative", "percentage"],
      ...["percentage", "percentage", "percentage", "percentage"],
    ]);
    expect(template.lists["kind4"]).toEqual([
      ...["percentage", "percentage", "percentage", "percentage", "relative", "percentage"],
      ...["percentage", "none", "percentage", "percentage"],
    ]);
  });

  test("say which indicators are for whom: 10, 7 and 10", () => {
    expect(template.lists["scopeMSSS"]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(template.lists["scopeOP"]).toEqual([1, 1, 1, 1, 0, 0, 1, 0, 1, 1]);
    expect(template.lists["scopeRSSS"]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("offer what a measure may make up for", () => {
    const aims = [
      ...indicateurs.map(({ id }) => `Indicateur ${id}`),
      ...official.risques.lignes.map(({ id }) => `Risque ${id}`),
    ];
    expect(template.lists["aimKeys"]).toEqual(aims);
  });

  test("leave out the organization that the roadmap excludes", () => {
    const names = template.lists["organizations"] ?? [];
    expect(names).toContain("CISSS de Laval");
    expect(names.filter((name) => /assurance maladie/i.test(String(name)))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("tables", () => {
  test.each(tableIds)("%s has ids and headers of its own, and lists that exist", (id) => {
    const { columns, keyColumn } = tableOf(template, id);
    const ids = columns.map((column) => column.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(keyColumn);
    const lists = columns.flatMap(({ control }) => (control?.type === "list" ? [control.list] : []));
    expect(lists.filter((list) => !(list in template.lists))).toEqual([]);
  });

  test("have rows that are called by their number, official but for the organization's own actions", () => {
    const keys = tableIds.map((id) => {
      const { keyColumn, keyList } = tableOf(template, id);
      return `${id}: ${keyColumn} of ${keyList ?? "its own"}`;
    });
    expect(keys).toEqual([
      "indicators: number of indicatorNumbers",
      "actions: number of its own",
      "risks: number of riskNumbers",
      "change: number of conditionNumbers",
      "workforce: number of workforceNumbers",
    ]);
  });

  test("say of each column of a year which year it is of, hidden ones too", () => {
    const ofYears = tableOf(template, "indicators").columns.filter(
      ({ id, kind }) => /[1-4]$/.test(id) && kind !== "output" && !id.startsWith("shown_"),
    );
    expect(ofYears).toHaveLength(4 * 28);
    expect(ofYears.filter(({ id, year }) => !id.endsWith(String(year)))).toEqual([]);
  });

  test("of posts work out those that are still to be filled", () => {
    expect(columnOf(tableOf(template, "workforce"), "gap")).toMatchObject({
      header: "Écart",
      kind: "computed",
    });
  });

  test.each(tableIds)("%s has one hidden column of codes for each group of its chains", (id) => {
    const groups = [...new Set(chainsOf(id).map(({ group }) => group))].sort();
    expect(codeGroups(chainsOf(id))).toEqual(groups);
    for (const group of groups) {
      expect(columnOf(tableOf(template, id), `codes${group}`).value).toBeDefined();
      expect(columnOf(tableOf(template, id), `words${group}`).kind).toBe("output");
    }
  });

  test("a column or a field that is not there is a bug, and says so", () => {
    expect(() => columnPlace(tableOf(template, "risks"), "colour")).toThrow(
      "No column colour in table risks",
    );
    expect(() => fieldOf("colour")).toThrow("No field colour in Identification");
  });
});

test("each setting and each field has a name of its own", () => {
  const settings = Object.keys(template.settings).map((id) => [id, settingName(id)] as const);
  expect(settings.filter(([, name]) => name === null)).toEqual([]);
  const names = [...settings.map(([, name]) => name), ...fields.map(({ name }) => name)];
  expect(new Set(names).size).toBe(names.length);
  expect(fields.map(({ id }) => fieldRow(id))).toEqual(fields.map((_, place) => 3 + place));
});
