import { tableIds } from "../../../test/support/ptn-sss";
import { tableOf } from "../programme/table/table";
import { template } from "../../../test/support/plan-grid";
import { fields } from "../programme/workbook/identification";
import { bareKeys } from "./header-hints";
import { headerKey } from "./header-key";
import { readColumns } from "../reading/headers";

test.each([
  ["Échéance", "Échéance (AAAA-MM-JJ)"],
  ["Échéance", "Échéance [aaaa/mm/jj] *"],
  ["Échéance", "Échéance\nAAAA-MM-JJ"],
  ["Échéance", "Échéance – format AAAA-MM-JJ"],
  ["Échéance", "Échéance : jj/mm/aaaa"],
  ["Échéance", "Échéance (obligatoire)"],
  ["Échéance", "Échéance obligatoire"],
  ["Échéance", "* Échéance (voir la note 2)"],
  ["Échéance", "(AAAA-MM-JJ) Échéance"],
  ["Échéance", "Échéance (AAAA-MM-JJ"],
  ["Postes requis", "Postes requis (ETC)"],
  ["Postes requis", "Postes requis, en ETC"],
  ["Postes requis", "Postes requis (nombre) {obligatoire}"],
  ["Avancement", "Avancement, en %"],
  ["Avancement", "Avancement en pourcentage"],
  ["Impact", "Impact (de 1 à 5)"],
  ["Impact", "Impact 1 à 5"],
  ["Cible locale 2024-2025", "Cible locale (%) 2024-2025"],
  ["Cible locale 2024-2025", "2024-2025 – Cible locale (en %)"],
])("« %s » is in « %s »", (header, written) => {
  expect(bareKeys(written)).toContain(headerKey(header));
});

test.each([
  ["Responsable", "Responsable – courriel"],
  ["Échéance", "Échéance révisée"],
  ["Échéance", "Ancienne échéance (AAAA-MM-JJ)"],
  ["Probabilité", "Probabilité résiduelle (1-5)"],
  ["Cible locale 2024-2025", "Cible locale (%) 2023-2024"],
  ["Mesure", "Mesure d'atténuation (texte)"],
])("« %s » is not « %s »", (header, other) => {
  expect(bareKeys(other)).not.toContain(headerKey(header));
});

test("takes off each word that only says a form, a unit or a duty, and no other", () => {
  const words = [
    "aaaa aa yyyy yy mm mmm jj dd j m a hh jjmmaaaa aaaammjj yyyymmdd",
    "format date texte nombre nb nbre num chiffre valeur liste choix oui non",
    "pourcentage pourcent pct percent ETC etp fte jours heures mois années ans",
    "points dollars cad k min max minimum maximum unité entier caractères car",
    "obligatoire requis requise facultatif facultative optionnel optionnelle required optional",
    "ex exemple p en de du la le l au entre et ou par selon",
    "choisir sélectionner inscrire remplir saisir indiquer voir échelle dans une un",
    "% $ # 12 100%",
  ].flatMap((line) => line.split(" "));
  expect(words.filter((word) => !bareKeys(`Échéance ${word}`).includes("echeance"))).toEqual([]);
  const others = ["révisée", "courriel", "initiale", "12e", "S1", "x", "é"];
  expect(others.filter((word) => bareKeys(`Échéance ${word}`).includes("echeance"))).toEqual([]);
});

test("gives the fullest key first, each shorter by a word of the hint", () => {
  expect(bareKeys("Échéance (obligatoire) en jours\nou en mois")).toEqual(
    ["Échéance en jours ou en mois", "Échéance en jours ou en", "Échéance en jours ou"]
      .concat(["Échéance en jours", "Échéance en", "Échéance"])
      .map(headerKey),
  );
  expect(bareKeys("Cible\nà atteindre")).toEqual(["Cible à atteindre", "Cible"].map(headerKey));
  expect([392, 393].map((spaces) => bareKeys(`Échéance${" ".repeat(spaces)}`))).toEqual([["echeance"], []]);
});

test("gives nothing for what is too long, nor for a year alone", () => {
  expect(bareKeys("x ".repeat(201))).toEqual([]);
  expect(bareKeys("(2024-2025)")).toEqual([]);
  expect(bareKeys(`Échéance (${"note ".repeat(40)})`)).toEqual(["echeance"]);
});

test.each([
  "(très tôt)",
  "(très tôt",
  "[très tôt]",
  "[très tôt",
  "{très tôt}",
  "{très tôt",
  "<très tôt>",
  "<très tôt",
])("takes off what stands in brackets, closed or not: %s", (hint) => {
  expect(bareKeys(`Échéance ${hint}`)).toEqual(["echeance"]);
});

test.each(["2024-2025", "20242025", "2024 – 2025", "2024/2025"])("keeps the year %s, at the end", (year) => {
  expect(bareKeys(`Cible locale (en tout) ${year}`)).toEqual(["ciblelocale20242025"]);
  expect(bareKeys(`Cible${year}AAAA`)).toEqual(["cibleaaaa20242025", "cible20242025"]);
  expect(bareKeys(`% ${year}`)).toEqual([]);
});

test("what follows a bracket is a word of its own", () => {
  expect(bareKeys("Échéance(très tôt)AAAA")).toEqual(["echeanceaaaa", "echeance"]);
});

test("a header may stand on the first line that is not blank", () => {
  expect(bareKeys("\n \nÉchéance\nconvenue avec l’équipe")).toEqual(
    ["Échéance convenue avec l’équipe", "Échéance"].map(headerKey),
  );
});

test("hints alone are taken for a header, each time shorter", () => {
  expect(bareKeys("AAAA MM JJ")).toEqual(["aaaammjj", "aaaamm", "aaaa"]);
});

test("gives nothing for signs, for brackets alone, nor for words too long for a header", () => {
  expect(["%", "(très tôt)", "", `${"x".repeat(130)} 2024-2025`].map(bareKeys)).toEqual([[], [], [], []]);
});

test("tells the headers of a table apart without what stands in their brackets", () => {
  for (const id of tableIds) {
    const first = readColumns(tableOf(template, id)).map(({ header }) => bareKeys(header)[0] ?? header);
    expect(new Set(first).size).toBe(first.length);
  }
  const labels = fields.map(({ label }) => bareKeys(label)[0] ?? label);
  expect(new Set(labels).size).toBe(labels.length);
});
