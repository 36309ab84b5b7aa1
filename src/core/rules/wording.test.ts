import { repeats, saysNothing, wordsOf } from "./wording";

test("words: no case, accents, punctuation, elision, underlining or unseen characters", () => {
  expect(wordsOf("L’œuvre, à l'<u>ÉCOLE</u>\u00a0: 2\u200b025!")).toEqual([
    "l",
    "oeuvre",
    "a",
    "l",
    "ecole",
    "2025",
  ]);
  expect(wordsOf(" – ")).toEqual([]);
});

describe("a text that says nothing", () => {
  test.each([
    "À venir, à déterminer ultérieurement",
    "Voir l'explication de l'indicateur 1.1 ci-dessus",
    "Voir les commentaires de la ligne 4",
    "Idem, voir la ligne précédente du tableau",
    "s. o. / n/a / S/O / n. d. / sans objet / néant",
    "La même explication que pour l’indicateur 2.2",
    "Aucune information à déclarer pour le moment, rien à signaler",
    "À compléter prochainement. À préciser. À confirmer.",
    "----------------------------------------",
    "2024-2025 : 100 % (1) (2) (3) (4) (5) (6)",
    "test test test test test test test test",
    "À VENIR…",
    "Lorem ipsum, etc.",
  ])("%s", (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  test.each([
    "Stratégie propre à la valorisation des données à venir",
    "Voir la décision du comité, à confirmer",
    "Sans objet pour notre établissement",
    "Embauche de deux analystes à venir",
    "Aucune embauche possible cette année",
    "Mesures et explications de la ligne 3 plus tard",
    "Réorganisation interdépartementale",
    "Projet projet",
    "Naissance",
    "Le taux de satisfaction ne s’applique pas aux projets",
  ])("not: %s", (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

test.each(
  [
    ...[
      "à venir",
      "à déterminer",
      "à rédiger",
      "ci-dessus",
      "voir plus bas",
      "voir ci-après",
      "voir la mesure",
    ],
    ...[
      "voir l'explication",
      "même chose",
      "la même mesure que",
      "idem",
      "s. o.",
      "S/O",
      "n/a",
      "N.D.",
      "sans objet",
    ],
    ...["non disponible", "non applicable", "non déterminé", "non déterminée", "ne s'applique pas", "néant"],
    ...["aucun", "aucune", "rien", "rien à signaler", "rien à ajouter", "TBD", "etc.", "lorem ipsum"],
    ...["action, action, action"],
  ].map((text) => [text]),
)("« %s » says nothing, and says something beside a word of its own", (text) => {
  expect(saysNothing(text)).toBe(true);
  expect(saysNothing(`${text} embauche`)).toBe(false);
});

describe("words of two wordings", () => {
  test.each([
    ["Donnée numérique", "Données numériques"],
    ["Lois", "Loi"],
    ["Numériques", "Manque de connaissances et de qualité des données numériques"],
    ["Objectif de 2025", "Objectif de 2026"],
  ])("« %s » and « %s » are the same", (text, wording) => {
    expect(repeats(text, wording)).toBe(true);
  });

  test.each([
    ["Bus", "Bu"],
    ["Taxe", "Tae"],
    ["Fichiers mp3", "Fichiers mp4"],
    ["Modèle 3d", "Modèle 4d"],
    ["Salle 12", "12"],
    ["12", "12"],
  ])("« %s » and « %s » are not", (text, wording) => {
    expect(repeats(text, wording)).toBe(false);
  });
});

describe("a text that repeats a wording", () => {
  const risk = "Manque de connaissances et de qualité des données numériques";

  test.each([
    risk,
    "MANQUE DE CONNAISSANCES ET DE QUALITE DES DONNEES NUMERIQUES.",
    "Qualité des données numériques, manque de connaissance",
    // Four words of five: 2 × 4 ÷ (4 + 5) = 0.89.
    "Connaissances, qualité, données, numériques",
    // 2 × 5 ÷ (6 + 5) = 0.91.
    "Réduire le manque de connaissances et de qualité des données numériques",
    // 2 × 4 ÷ (5 + 5) = 0.8, the least.
    "Améliorer les connaissances et la qualité des données numériques",
  ])("%s", (text) => {
    expect(repeats(text, risk)).toBe(true);
  });

  test.each([
    // 2 × 4 ÷ (6 + 5) = 0.73.
    "Former pour améliorer les connaissances et la qualité des données numériques",
    "Inventaire des données numériques et amélioration de la qualité des données",
    "Former les équipes",
    "2024-2025",
    "",
  ])("not: %s", (text) => {
    expect(repeats(text, risk)).toBe(false);
  });
});
