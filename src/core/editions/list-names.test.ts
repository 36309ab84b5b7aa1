/** What formulas and cells call lists by is a text: each edition has a list of that name, and the places of those searched. */
import { sound, soundRoadmap } from "../../../test/support/edition-file";
import { shippedEditions } from "../../../test/support/shipped-editions";
import { singleYear } from "../../../test/programmes/single-year";
import { valueFormula, type Layout } from "../conditions/to-formula";
import { workbookWords } from "../../locales/fr/workbook";
import { editionOfFile } from "./from-file/edition-of";
import type { Edition } from "../programme/edition";

/** The lists that an edition's formulas look in, and those whose places they look for. */
function namedIn({ tables, settings }: Edition) {
  const [looked, searched] = [new Set<string>(), new Set<string>()];
  const layout: Layout = {
    column: (id) => `[${id}]`,
    shown: () => null,
    parameter: (id) => id,
    list: (id) => {
      looked.add(id);
      return id;
    },
    places: (id) => {
      searched.add(id);
      return id;
    },
  };
  const values = [
    ...Object.values(settings),
    ...tables.flatMap(({ columns }) => columns.map(({ value }) => value)),
  ];
  for (const value of values) if (value) valueFormula(value, layout);
  return { looked: [...looked], searched: [...searched] };
}

const ofFile = editionOfFile(soundRoadmap(sound), workbookWords);
const everyEdition = [...shippedEditions, singleYear, ofFile, ...(ofFile.former ?? [])];

test.each(everyEdition.map((edition) => [`${edition.roadmap.id}, ${edition.revision}`, edition] as const))(
  "%s",
  (_, edition) => {
    const { looked, searched } = namedIn(edition);
    const lists = [...Object.keys(edition.lists), ...Object.keys(edition.countedColumns)];
    expect(looked.filter((id) => !lists.includes(id))).toEqual([]);
    expect([...edition.searchedLists].sort()).toEqual(searched.sort());
    const offered = edition.tables.flatMap(({ columns, keyList }) => [
      ...columns.flatMap(({ control }) => (control?.type === "list" ? [control.list] : [])),
      ...(keyList === null ? [] : [keyList]),
    ]);
    expect(offered.filter((id) => !lists.includes(id))).toEqual([]);
  },
);
