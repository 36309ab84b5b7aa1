/** How a message says what was read: as it stands in the cell, then as it was understood. */
import type { Facts } from "../core/programme/finding/facts";
import { ruleTalk } from "./describe-finding";
import { ruleWords as en } from "./en/rules";
import { ruleWords as fr } from "./fr/rules";

const plain = (said: string): string => said.replaceAll("\u00a0", " ");

function wordsOf(rule: string, facts: Facts): readonly string[] {
  const finding = {
    rule,
    severity: "error",
    cells: [{ sheet: "Indicateurs", address: "P5" }],
    facts,
  } as const;
  return [fr, en].flatMap((words) => {
    const { message, fix } = ruleTalk(words).describe(finding);
    return [plain(message), plain(fix)];
  });
}

const rate = { isPercent: true, otherReading: null };
const amount = { isPercent: false, otherReading: null };

test.each<[Facts, readonly string[]]>([
  [
    { ...rate, value: "87.55%", reading: 0.8755 },
    [
      "Le nombre en P5 est enregistré comme du texte. Valeur lue : « 87.55% », comprise comme 87,55 %.",
      "Remplacez le texte par le nombre 87,55 %.",
      "The number in P5 is stored as text. Value read: “87.55%”, understood as 87.55%.",
      "Replace the text with the number 87.55%.",
    ],
  ],
  [
    { ...rate, value: "1", reading: 0.01, otherReading: 1 },
    [
      "Le nombre en P5 est enregistré comme du texte. Valeur lue : « 1 », qui peut se comprendre comme 1 % ou 100 %.",
      "Saisissez la valeur voulue : 1 % ou 100 %.",
      "The number in P5 is stored as text. Value read: “1”, which can be understood as 1% or 100%.",
      "Enter the value you want: 1% or 100%.",
    ],
  ],
  [
    { ...amount, value: "0,0", reading: 0 },
    [
      "Le nombre en P5 est enregistré comme du texte. Valeur lue : « 0,0 », comprise comme 0.",
      "Remplacez le texte par le nombre 0.",
      "The number in P5 is stored as text. Value read: “0,0”, understood as 0.",
      "Replace the text with the number 0.",
    ],
  ],
  [
    { ...amount, value: "2,000", reading: 2, otherReading: 2000 },
    [
      "Le nombre en P5 est enregistré comme du texte. Valeur lue : « 2,000 », qui peut se comprendre comme 2 ou 2 000.",
      "Saisissez la valeur voulue : 2 ou 2 000.",
      "The number in P5 is stored as text. Value read: “2,000”, which can be understood as 2 or 2,000.",
      "Enter the value you want: 2 or 2,000.",
    ],
  ],
  [
    { ...rate, value: "110 %", reading: 1.1, isOutside: true },
    [
      "Le nombre en P5 est enregistré comme du texte. Valeur lue : « 110 % », comprise comme 110 %, hors des bornes permises (de 0 % à 100 %).",
      "Saisissez un pourcentage de 0 % à 100 %.",
      "The number in P5 is stored as text. Value read: “110 %”, understood as 110%, outside the allowed range (0% to 100%).",
      "Enter a percentage from 0% to 100%.",
    ],
  ],
])("a number kept as text: %j", (facts, expected) => {
  expect(wordsOf("VAL-04", facts)).toEqual(expected);
});

test.each<[Facts, readonly string[]]>([
  [
    { value: "30 juin 2025", reading: "2025-06-30", otherReading: null },
    [
      "La date en P5 est enregistrée comme du texte : « 30 juin 2025 ». Excel n’y voit pas la date 2025-06-30, et ne la compare à aucune autre.",
      "Remplacez le texte par la date 2025-06-30 : appliquez la correction, ou retapez-la après avoir mis la cellule au format Date.",
      "The date in P5 is stored as text: “30 juin 2025”. Excel does not see the date 2025-06-30 in it, and compares it with no other.",
      "Replace the text with the date 2025-06-30: apply the correction, or type it again once the cell has the Date format.",
    ],
  ],
  [
    { value: "03/04/2025", reading: "2025-04-03", otherReading: "2025-03-04" },
    [
      "La date en P5 est enregistrée comme du texte : « 03/04/2025 ». Elle peut se comprendre comme 2025-04-03 ou 2025-03-04.",
      "Saisissez la date sous la forme AAAA-MM-JJ, dans une cellule au format Date.",
      "The date in P5 is stored as text: “03/04/2025”. It can be understood as 2025-04-03 or 2025-03-04.",
      "Enter the date as YYYY-MM-DD, in a cell that has the Date format.",
    ],
  ],
  [
    { value: "bientôt", reading: null, otherReading: null },
    [
      "La cellule P5 doit contenir une date de 2000 à 2099. Valeur lue : « bientôt ».",
      "Saisissez la date sous la forme AAAA-MM-JJ, dans une cellule au format Date.",
      "Cell P5 must hold a date from 2000 to 2099. Value read: “bientôt”.",
      "Enter the date as YYYY-MM-DD, in a cell that has the Date format.",
    ],
  ],
])("a date that is none: %j", (facts, expected) => {
  expect(wordsOf("DAT-01", facts)).toEqual(expected);
});

test("a number is quoted as its cell shows it, then as it was read", () => {
  const on = (value: number, code: string, day: string | null) => {
    const finding = {
      rule: "VAL-02",
      severity: "error",
      cells: [{ sheet: "Indicateurs", address: "P5" }],
      facts: { value },
      shown: { value, code, day },
    } as const;
    return [fr, en].map((words) => plain(ruleTalk(words).describe(finding).message));
  };
  expect(on(45_659, "d\\-mmm", "2025-01-02")).toEqual([
    "La valeur « 2-janv » (lue comme 2025-01-02) est hors des bornes permises (de 0 % à 100 %).",
    "The value “2-Jan” (read as 2025-01-02) is outside the allowed range (0% to 100%).",
  ]);
  expect(on(1.2, "0.0%", null)[0]).toBe(
    "La valeur « 120,0 % » (lue comme 120 %) est hors des bornes permises (de 0 % à 100 %).",
  );
});

test.each([
  ["social-insurance-number", "Supprimez ce renseignement : le plan d’action ne le demande pas."],
  ["health-number\nemail", "Supprimez ce renseignement : le plan d’action ne le demande pas."],
  ["name", "Inscrivez plutôt la fonction ou la direction."],
  ["email\nphone", "Inscrivez plutôt la fonction ou la direction."],
])("what to put in place of personal information: %s", (kinds, expected) => {
  expect(wordsOf("PRI-01", { kinds })[1]).toBe(expected);
});
