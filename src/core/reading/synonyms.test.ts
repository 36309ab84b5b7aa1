import { tableIds } from "../../../test/support/ptn-sss";
import { tableOf } from "../programme/table/table";
import { template } from "../../../test/support/plan-grid";
import { fields } from "../programme/workbook/identification";
import type { GridSheet } from "../grid/grid";
import { headerKey } from "../text/header-key";
import { fieldSynonyms } from "./field-synonyms";
import { headerRowOf } from "./headers";
import { locateFields } from "./locate-fields";

const sheetOf = (values: readonly (readonly string[])[]): GridSheet => ({
  name: "Feuil1",
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values,
  formats: [],
  names: [],
});

/** Words that people write, in the order of the columns that they mean. */
const said = {
  indicators:
    "number: No indicateur | objective: Objectifs | indicator: Nom de l'indicateur | applicable: S'applique | " +
    "justification: Justification si sans objet | baseline: Valeur de départ | unit: Unité de mesure | " +
    "target1: Cible MSSS 2023-2024 | local1: Notre cible 2023-2024 | mid1: Résultat semestriel 2023-2024 | " +
    "result1: Résultat annuel 2023-2024 | numerator1: Numérateurs 2023-2024 | denominator1: Dénominateurs 2023-2024 | " +
    "source: Sources de données | explanation1: Explication des écarts 2023-2024 | mitigation1: Mesure corrective 2023-2024 | " +
    "owner1: Fonction responsable 2023-2024 | due1: Date limite 2023-2024 | comments: Observations",
  actions:
    "number: Numéro de l'action | aim: Indicateur visé | type: Type d'action | action: Titre de l'action | " +
    "deliverable: Résultat attendu | owner: Responsables | department: Direction responsable | " +
    "start: Date début | due: Échéancier | progress: Taux d'avancement | status: Statut | " +
    "done: Réalisée le | comments: Remarques",
  risks:
    "number: No risque | type: Catégorie de risque | risk: Description du risque | " +
    "measures: Mesures du ministère | applicable: Applicabilité | justification: Justifications | " +
    "likelihood: Vraisemblance | impact: Impact | mitigation: Mesures d'atténuation | " +
    "owner: Fonction du responsable | due: Date prévue | status: État actuel | " +
    "residualLikelihood: Probabilité résiduelle (1-5) | residualImpact: Impact résiduel (1-5) | comments: Notes",
  change:
    "number: Num | lever: Leviers | condition: Condition | status: Statut | evidence: Preuve | " +
    "owner: Responsable | due: Échéances | comments: Commentaire",
  workforce:
    "number: Numéro | action: Actions prioritaires | contribution: Contributions locales | " +
    "required: Effectifs requis | filled: Effectifs en poste | owner: Responsable | due: Date d'échéance",
} as const;
const pairs = (words: string) => words.split(" | ").map((pair) => pair.split(": "));

const twice = (keys: readonly string[]) => keys.filter((key, place) => keys.indexOf(key) !== place);

test.each(tableIds)("words that people write name the columns of %s", (id) => {
  const words = pairs(said[id]);
  const found = headerRowOf(tableOf(template, id), sheetOf([words.map(([, word]) => word ?? "")]));
  expect(found?.columns).toEqual(Object.fromEntries(words.map(([column], place) => [column, place])));
});

test("words that people write name the fields of Identification", () => {
  const words = pairs(
    "program: Programme | version: Version du gabarit | category: Catégorie d'organisation | " +
      "organization: Nom de l'organisation | accountable: Entité responsable de la reddition de comptes | " +
      "fiscalYear: Année financière | followUp: Période de suivi | dataDate: Date de référence | " +
      "filingDate: Déposé le | respondent: Fonction du répondant | approvalDate: Approuvé le | " +
      "relativeReading: Interprétation des cibles relatives | comments: Remarques",
  );
  const { labels } = locateFields(sheetOf(words.map(([, word]) => [word ?? ""])));
  expect(labels).toEqual(Object.fromEntries(words.map(([field], row) => [field, { row, column: 0 }])));
});

describe("synonyms", () => {
  test.each(tableIds)("of %s name columns that users or the roadmap fill in", (id) => {
    const known = tableOf(template, id)
      .columns.filter(({ kind }) => kind === "official" || kind === "input")
      .map((column) => column.id.replace(/[1-4]$/, ""));
    const unknown = Object.keys(tableOf(template, id).synonyms ?? {}).filter(
      (column) => !known.includes(column),
    );
    expect(unknown).toEqual([]);
  });

  test.each(tableIds)("of %s never say two columns with one word", (id) => {
    const { columns } = tableOf(template, id);
    const headers = columns.map(({ header }) => headerKey(header.replace(/20\d\d-20\d\d/, "")));
    const keys = Object.values(tableOf(template, id).synonyms ?? {}).flatMap((words) => words.map(headerKey));
    expect(twice([...new Set(headers), ...keys])).toEqual([]);
    expect(keys).not.toContain("");
  });

  test("of Identification never say two fields with one word", () => {
    const keys = Object.values(fieldSynonyms).flatMap((words) => words.map(headerKey));
    expect(twice([...fields.map(({ label }) => headerKey(label)), ...keys])).toEqual([]);
    expect(keys).not.toContain("");
  });
});
