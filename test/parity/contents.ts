/** What cells hold in the parity test: what people type, what they paste, and what nobody should. */
import { tableOf, type Column, type Table, type TableId } from "../../src/core/programme/table/table";
import { isoToSerial } from "../../src/core/calendar/dates";
import type { CellValue } from "../../src/core/grid/grid";
import { ptnSss20231 } from "../../src/core/editions/ptn-sss/2023.1";
import type { Edition } from "../../src/core/programme/edition";
import { template, type RowInputs } from "../support/plan-grid";
import type { Chance } from "./random";
import { errorCodes } from "./univer-book";

const NBSP = "\u00a0";
const NNBSP = "\u202f";
const ZERO_WIDTH = "\u200b";

const errors: readonly CellValue[] = errorCodes.map((error) => ({ error }));

/** Cells that show nothing, each in its own way. */
const emptyLooking: readonly CellValue[] = [
  "",
  " ",
  "   ",
  NBSP,
  NNBSP,
  ZERO_WIDTH,
  "\ufeff",
  "\t",
  "\n",
  ` ${NBSP}\r\n`,
  `${ZERO_WIDTH} ${NNBSP}`,
];

const odd: readonly CellValue[] = [
  ...errors,
  ...emptyLooking,
  true,
  false,
  0,
  -1,
  1e-7,
  1e15,
  123456789.123,
  9e307,
  -9e307,
  1e-300,
  "90 %",
  "87,5%",
  "0.9",
  "1.1",
  "*",
  "?",
  "~",
  "=x",
  ">0",
  "<>",
  "'",
  '"',
  "TRUE",
  "#N/A",
  "#",
  "x",
  "é",
  "À",
  "0",
  "-",
  "-----",
  "\u2009",
  "a".repeat(300),
];

const words: readonly string[] = [
  "Sans objet",
  "Non disponible",
  "Atteint",
  "En cours",
  "Non amorcé",
  "Oui",
  "Réalisée",
  "Mesure d'atténuation",
  "Mesure d’atténuation",
  "Action",
  "0-4",
  "0–4",
  "1-4",
  "%",
];

/** Other words than those of the lists, and answers that are none. */
const foreign: readonly CellValue[] = [
  "?",
  "non",
  "s.o.",
  "S. O.",
  "N/D",
  "n.d.",
  "N/A",
  "non dispo",
  "Planifiée",
  "0 à 4",
  "14",
  14,
  true,
];

/** An item of a list, nearly: another gender or number, no accent, other signs between the words. */
function nearly(item: string, chance: Chance): string {
  switch (Math.floor(chance.next() * 8)) {
    case 0:
      return item.normalize("NFD").replace(/\p{M}/gu, "");
    case 1:
      return item.normalize("NFD");
    case 2:
      return item.replace(/e$/, "");
    case 3:
      return `${item}s`;
    case 4:
      return item.replaceAll(" ", "-");
    case 5:
      return item.replaceAll(/[ '-]/g, "");
    case 6:
      return item.replaceAll("'", "´").replaceAll("-", " – ");
    default:
      return `« ${item} ».`;
  }
}

/** What a cell with a list holds: an item, nearly one, two of them, or something else. */
function listed(items: readonly (string | number)[], chance: Chance): CellValue {
  const item = String(chance.pick(items));
  switch (Math.floor(chance.next() * 8)) {
    case 0:
    case 1:
      return nearly(item, chance);
    case 2:
      return chance.pick(foreign);
    case 3:
      return `${item}${chance.pick([", ", " / ", "\n", " et "])}${String(chance.pick(items))}`;
    default:
      return typed(item, chance);
  }
}

/** The word as people type it: odd case, odd spaces, or nearly. */
function typed(word: string, chance: Chance): string {
  switch (Math.floor(chance.next() * 9)) {
    case 0:
      return word.toUpperCase();
    case 1:
      return word.toLowerCase();
    case 2:
      return ` ${word} `;
    case 3:
      return word.replaceAll(" ", NBSP);
    case 4:
      return `${word}${ZERO_WIDTH}`;
    case 5:
      return word.replaceAll(" ", "  ");
    case 6:
      return `${word}.`;
    case 7:
      return `\t${word}\n`;
    default:
      return word;
  }
}

const percentages = ptnSss20231.indicators.flatMap(({ targets }) =>
  targets.flatMap((target) => (target.kind === "percentage" ? [target.atLeast] : [])),
);
const deltas = [0, 0.05, 0.1, 0.15];
const nudges = [
  0, 0, 0.0005, -0.0005, 0.00049, -0.00049, 0.00051, -0.00051, 0.0001, -0.0001, 0.01, -0.01, 1e-9, -1e-9,
];
const plainRates = [
  0, 1, 0.005, 0.0099, 0.01, 0.0101, 0.4, 0.5, 0.8, 0.89949, 0.8995, 0.89951, 0.95, 1.0000001, 1.2, 2, 50, 90,
  100, 100.1, 250, -0.1, -5,
];
const baselines = [0, 0.2, 0.3, 0.333333333333333, 0.5, 0.71, 0.9, 0.952, 0.9523, 0.96, 1, 2.3];

function rate(chance: Chance): number {
  if (chance.oneIn(3)) return chance.pick(plainRates);
  if (chance.oneIn(3)) {
    const base = chance.pick(baselines);
    const delta = chance.pick(deltas);
    return (chance.oneIn(2) ? base * (1 + delta) : base + delta) + chance.pick(nudges);
  }
  if (chance.oneIn(4)) return Math.round(chance.next() * 1e4) / 1e4;
  return chance.pick(percentages) + chance.pick(nudges);
}

const dates = [
  36525, 36526, 36526.5, 45000, 45382, 45383, 45747, 45748, 46000.25, 46112, 46113, 73050, 73050.5, 73051, 0,
  -1, 1, 2025,
];
/** Around the first filing, the first day of winter and the ends of the fiscal years. */
const filingDates = [45_245.5, 45_246, 45_280, 45_281, 45_382.5, 45_383, 45_747, 45_748, 46_112.5, 46_113];
const organizationNames = [
  "CISSS de Laval",
  "CISSS de l'Outaouais",
  "INSPQ",
  "MSSS",
  "Santé Québec",
  "RAMQ",
  "Régie de l’assurance maladie du Québec (RAMQ)",
  "Clinique inconnue",
];
const ratings = [1, 2, 3, 4, 5, 5, 4, 0, 6, -1, 2.5, 1.0000001, 100];
/** Values of a scale, on either side of those that are published. */
const scores = [0.5, 1.1, 1.25, 1.2495, 1.67, 1.75, 2, 2.3, 2.99951, 3, 3.2, 40];
const texts = [
  "Direction des ressources informationnelles",
  "Équipe volante",
  "à venir",
  "s. o.",
  "idem",
  "123456789 123456789 123456789",
  "123456789 123456789 1234567890",
  "Deux embauches ont été retardées jusqu’à l’automne",
  ` Équipe volante ${NBSP}  et formation des cadres`,
  "R01",
  "1.1, 1.2",
  "https://example.org/?a=*",
];

/** Where a cell is. */
interface Place {
  readonly edition: Edition;
  readonly table: Table;
  readonly column: Column;
}

const number = ({ edition, table, column }: Place, chance: Chance): CellValue => {
  const list = edition.lists[table.keyList ?? ""] ?? ["1", "A-2"];
  const official = String(chance.pick(list));
  if (!chance.oneIn(4)) return official;
  const asNumber = Number(official);
  return chance.pick<CellValue>([
    Number.isNaN(asNumber) ? official.toLowerCase() : asNumber,
    official.replace(".", ","),
    ` ${official} `,
    `${NBSP}${official}`,
    `${official}0`,
    `${official}*`,
    column.header,
  ]);
};

/** What an action aims at, as people write it: the number alone, in short, with a name of their own, two of them. */
function aim({ lists }: Edition, chance: Chance): CellValue {
  const key = String(chance.pick(lists["aimKeys"] ?? []));
  const number = key.replace(/^\D+/, "");
  if (chance.oneIn(3)) return key;
  return chance.pick<CellValue>([
    String(chance.pick(lists["aims"] ?? [])),
    typed(key, chance),
    nearly(key, chance),
    key.replace(".", ","),
    key.slice(-3),
    number,
    Number(number),
    `r${Number(number)}`,
    `R-${number}`,
    `${key} – un nom d’avant`,
    `${number} (voir 2)`,
    `${number}: un nom`,
    `${key} – ${number}`,
    `${number}, ${number}`,
    "– 1.1",
    "Indicateur *",
    "Risque ?01",
  ]);
}

function plausible(place: Place, chance: Chance): CellValue {
  const { column, edition } = place;
  if (column.id === place.table.keyColumn) return number(place, chance);
  if (column.id === "aim") return aim(edition, chance);
  const { control } = column;
  const { answers } = edition.lists;
  switch (control?.type) {
    case "percent":
      // Some targets are answered in words.
      if (answers && chance.oneIn(3)) return listed(answers, chance);
      // A milestone or a word may stand wherever a rate is expected.
      return chance.oneIn(5) ? typed(chance.pick(words), chance) : rate(chance);
    case "list":
      return listed(edition.lists[control.list] ?? [], chance);
    case "date":
      return chance.pick(dates);
    case "whole":
      return chance.pick(ratings);
    case "decimal":
      return chance.pick([...scores, control.min, control.max, control.min - 0.001, control.max + 0.001]);
    default:
      return column.format === "number" ? chance.pick([0, 0, 1, 12, 12.5, -3, 1e6]) : chance.pick(texts);
  }
}

function content(place: Place, chance: Chance): CellValue {
  const isKey = place.column.id === place.table.keyColumn;
  if (chance.oneIn(isKey ? 25 : 4)) return null;
  if (chance.oneIn(isKey ? 25 : 6)) return chance.pick(odd);
  if (chance.oneIn(isKey ? 40 : 12)) return typed(chance.pick(words), chance);
  return plausible(place, chance);
}

// Rows that are nearly right find more than rows of noise: most columns of a row keep to what is expected.
const expected: readonly string[] = ["applicable", "unit", "justification"];

/**
 * A row of the indicator whose targets are relative, with a baseline that its results go with:
 * chance alone hardly ever falls between the two readings of « +5% ».
 */
function relativeRow(chance: Chance): RowInputs {
  const baseline = chance.pick(baselines.filter((value) => value > 0 && value < 1));
  const results = deltas.map((delta, place) => {
    const [relative, points] = [baseline * (1 + delta), baseline + delta];
    const between = (relative + points) / 2;
    return [`result${place + 1}`, chance.pick([relative, points, between]) + chance.pick(nudges)] as const;
  });
  return {
    number: "3.1",
    baseline,
    unit: chance.pick([null, "%"]),
    applicable: null,
    ...Object.fromEntries(results),
  };
}

const ofEachYear = (cell: string, value: CellValue): RowInputs =>
  Object.fromEntries(deltas.map((_, place) => [`${cell}${place + 1}`, value]));

/** Results that are good, yet lower each year, and that nothing explains. */
const fallingRow: RowInputs = {
  number: "3.1",
  baseline: 0.3,
  unit: "%",
  applicable: null,
  ...ofEachYear("explanation", null),
  result1: 1,
  result2: 0.97,
  result3: 0.94,
  result4: 0.91,
};

/** Targets that are still to be reached, whichever the year in view, and nothing done about them on the row. */
const waitingRow = (chance: Chance): RowInputs => ({
  number: chance.pick(["1.1", "2.2", "5.1"]),
  applicable: null,
  ...ofEachYear("local", 0.9),
  ...ofEachYear("result", chance.pick([null, "Non disponible"])),
  ...ofEachYear("mitigation", null),
});

/** Which contents a row may hold. */
export type Allowed = (column: string, value: CellValue) => boolean;
const anything: Allowed = () => true;

/** Inputs of one row: any column that a user can reach and a formula looks at; what is not allowed is left blank. */
export function randomRow(
  id: TableId,
  chance: Chance,
  isAllowed: Allowed = anything,
  edition: Edition = template,
): RowInputs {
  const table = tableOf(edition, id);
  const isTidy = chance.oneIn(2);
  const entries = table.columns
    .filter((column) => column.kind === "input" || column.id === table.keyColumn)
    .map((column) => {
      const place = { edition, table, column };
      const keepsTo = isTidy && expected.includes(column.id);
      const value = keepsTo ? (chance.oneIn(2) ? null : plausible(place, chance)) : content(place, chance);
      return [column.id, isAllowed(column.id, value) ? value : null] as const;
    });
  const row = Object.fromEntries(entries);
  if (id !== "indicators" || edition !== template) return row;
  if (chance.oneIn(12)) return { ...row, ...relativeRow(chance) };
  if (chance.oneIn(40)) return { ...row, ...fallingRow };
  return chance.oneIn(20) ? { ...row, ...waitingRow(chance) } : row;
}

const dataDates: readonly CellValue[] = [
  null,
  45016,
  45017,
  45382,
  45383,
  45747,
  45748,
  46568,
  46112,
  46113,
  46477,
  46478,
  50000,
  45762,
];

/** The last day of the first half of each fiscal year, and the day after. */
const midYears = [45199, 45200, 45565, 45566, 45930, 45931, 46295, 46296];
/** Batches whose date is one of these, in the year in view. */
const isAtMidYear = (seed: number): boolean => seed % 3 === 0;
const midYearOf = (seed: number): number => (seed / 3) % midYears.length;

/** Around the ends of the fiscal years, the last ones first: more is asked for then. */
const datesOf = (edition: Edition): readonly CellValue[] =>
  edition === template
    ? dataDates
    : [
        null,
        ...[...edition.roadmap.fiscalYears]
          .reverse()
          .flatMap(({ end }) => [isoToSerial(end) - 100, isoToSerial(end), isoToSerial(end) + 1]),
      ];

/** What Identification holds: usual values, some odd ones; the year and the date go with the seed, so that none is left out. */
export function randomIdentification(chance: Chance, seed: number, edition: Edition = template): RowInputs {
  const { lists, roadmap } = edition;
  const days = datesOf(edition);
  const fiscalYears = roadmap.fiscalYears.map((year) => year.id);
  const strange = (usual: readonly CellValue[]): CellValue =>
    chance.oneIn(4) ? chance.pick(odd) : chance.pick(usual);
  const inWords = (list: string): CellValue => {
    const items = lists[list] ?? [];
    return chance.oneIn(4) ? chance.pick([...odd, null]) : typed(String(chance.pick(items)), chance);
  };
  return {
    category: inWords("categories"),
    fiscalYear: isAtMidYear(seed)
      ? (fiscalYears[Math.floor(midYearOf(seed) / 2)] ?? null)
      : chance.oneIn(3)
        ? strange(["2024 2025", "2024-2025 ", "2023 2024", null, 2024])
        : (fiscalYears[seed % fiscalYears.length] ?? null),
    dataDate: isAtMidYear(seed)
      ? (midYears[midYearOf(seed)] ?? null)
      : chance.oneIn(8)
        ? chance.pick(odd)
        : (days[seed % days.length] ?? null),
    organization: chance.oneIn(4)
      ? chance.pick([...odd, null])
      : typed(chance.pick(organizationNames), chance),
    accountable: strange(["Santé Québec", "à confirmer", null]),
    followUp: inWords("followUps"),
    filingDate: strange(filingDates),
    approvalDate: strange(dates),
    // Not confirmed in the last year in view: what « +5% » means there is then open.
    relativeReading: seed % fiscalYears.length === 3 ? null : inWords("relativeReadings"),
  };
}
