import { ruleIds } from "../core/editions/catalogue";
import { shipped } from "./shipped";
import { voidRuleIds } from "../core/editions/void-rules";
import { collected } from "../../test/support/collected";
import { runValidate, type Surroundings } from "./run-validate";

const surroundings: Surroundings = {
  ...shipped,
  readGrid: () => Promise.reject(new Error("no file is read")),
  largest: 0,
  refusalOf: () => null,
  isDate: () => true,
  today: () => "2025-06-01",
  now: () => 0,
};
const run = (...args: readonly string[]) => collected((output) => runValidate(args, surroundings, output));
const all = [...ruleIds, ...voidRuleIds].sort();

test("prints every rule by family, with why, source and correction", async () => {
  const { code, output, errors } = await run("--rules");
  expect([code, errors]).toEqual([0, ""]);
  expect([...output.matchAll(/^ {2}[✖○▲●–] ([A-Z-]+\d+) {2}/gmu)].map(([, id]) => id).sort()).toEqual(all);
  expect(output).toContain(
    [
      "  ▲ ECA-04  Résultat en recul",
      "      Gravité\u00a0: À vérifier",
      "      Ce qui est signalé\u00a0: Un résultat est inférieur d’au moins 2\u00a0points à celui de la mi-année ou de l’exercice précédent, et rien ne l’explique.",
      "      Pourquoi\u00a0: Les suivis servent à assurer la progression d’un exercice à l’autre.",
      "      Source\u00a0: Section «\u00a0Objectifs\u00a0» (PTN\u00a0SSSS, p.\u00a08)",
      "      Correction\u00a0: Vérifiez la donnée, ou expliquez le recul dans «\u00a0Explication de l’écart\u00a0».",
      "      Où le voir\u00a0: Dans les cellules pendant la saisie",
    ].join("\n"),
  );
  expect(output).toContain(
    "  – ECA-06  État déclaré différent de l’écart\n      Non vérifiée\u00a0: Le gabarit n’a pas d’état à déclarer\u00a0: il est calculé, jamais saisi.\n",
  );
  expect(output).not.toMatch(/undefined|NaN|\[object/);
});

test("prints it in English", async () => {
  const { output } = await run("--rules", "--lang", "en");
  expect(output).toContain("RIS  Risks\n");
  expect(output).toContain("      Source: Section “Objectifs” (PTN\u00a0SSSS, p.\u00a08)");
});

test("prints it for programs", async () => {
  const { output } = await run("--rules", "--json");
  const { rules } = JSON.parse(output) as { rules: readonly { id: string }[] };
  expect(rules.map(({ id }) => id).sort()).toEqual(all);
  expect(rules.find(({ id }) => id === "COH-04")).toMatchObject({
    family: "COH",
    checked: true,
    severities: ["info"],
    shownIn: ["validation"],
    name: "Dénominateurs de 1.1 et de 1.2 différents",
  });
  expect(rules.find(({ id }) => id === "ECA-06")).toEqual({
    id: "ECA-06",
    family: "ECA",
    checked: false,
    name: "État déclaré différent de l’écart",
    reason: "Le gabarit n’a pas d’état à déclarer\u00a0: il est calculé, jamais saisi.",
  });
});
