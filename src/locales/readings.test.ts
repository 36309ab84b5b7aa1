/** How a message says what was read: as it stands in the cell, then as it was understood. */
import type { Facts } from "../core/findings/finding";
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
])("a number kept as text: %j", (facts, expected) => {
  expect(wordsOf("VAL-04", facts)).toEqual(expected);
});

test.each<[Facts, readonly string[]]>([
  [
    { value: "30 juin 2025", reading: "2025-06-30", otherReading: null },
    [
      "La date en P5 n’est pas valide. Valeur lue : « 30 juin 2025 », comprise comme 2025-06-30.",
      "Inscrivez la date 2025-06-30.",
      "The date in P5 is not valid. Value read: “30 juin 2025”, understood as 2025-06-30.",
      "Enter the date 2025-06-30.",
    ],
  ],
  [
    { value: "03/04/2025", reading: "2025-04-03", otherReading: "2025-03-04" },
    [
      "La date en P5 n’est pas valide. Valeur lue : « 03/04/2025 », qui peut se comprendre comme 2025-04-03 ou 2025-03-04.",
      "Saisissez la date sous la forme AAAA-MM-JJ.",
      "The date in P5 is not valid. Value read: “03/04/2025”, which can be understood as 2025-04-03 or 2025-03-04.",
      "Enter the date as YYYY-MM-DD.",
    ],
  ],
  [
    { value: "bientôt", reading: null, otherReading: null },
    [
      "La date en P5 n’est pas valide. Valeur lue : « bientôt ».",
      "Saisissez la date sous la forme AAAA-MM-JJ.",
      "The date in P5 is not valid. Value read: “bientôt”.",
      "Enter the date as YYYY-MM-DD.",
    ],
  ],
])("a date that is none: %j", (facts, expected) => {
  expect(wordsOf("DAT-01", facts)).toEqual(expected);
});
