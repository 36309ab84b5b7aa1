import type { Discrepancy } from "../../../sheets/amounts/official";

/** Where the documents do not say the same: shown as they are, never mended. What is decided of each is our proposal. */
export const discrepancies: readonly Discrepancy[] = [
  {
    id: "E01",
    subject: "Montant du PMT",
    values: [
      { value: "951 M$", source: "communiqué" },
      { value: "951 M$", source: "Annexe 5, risque « Manque de capacité financière »" },
      { value: "975 M$", source: "Annexe 5, risque « Désuétude technologique »" },
    ],
    decision:
      "Référence 951 M$ (annonce officielle et somme par nature); 975 M$ signalé en information, jamais corrigé dans le texte officiel.",
  },
  {
    id: "E02",
    subject: "Somme des trois ventilations du PMT",
    values: [
      { value: "292,5 + 421,1 + 237,9 = 951,5 M$", source: null },
      { value: "951 M$ annoncés", source: null },
    ],
    decision: "Écart de 0,5 M$ attribuable à l’arrondi : tolérance de 0,5 M$ (ou 0,1 %) sur les sommes.",
  },
  {
    id: "E03",
    subject: "Chantiers",
    values: [
      { value: "3 volets chiffrés", source: "communiqué" },
      { value: "4 chantiers", source: "Annexe 2" },
    ],
    decision: "Garder 4 chantiers; montant nul autorisé pour le quatrième.",
  },
  {
    id: "E04",
    subject: "Périmètre 593,1 M$ (PQI 2022-2032) c. 546 M$ (part PQI du PMT 2022-2025)",
    values: [
      { value: "593,1 M$", source: "article" },
      { value: "546 M$", source: "communiqué" },
    ],
    decision: "Ne pas additionner ni comparer : enveloppes et horizons différents.",
  },
  {
    id: "E05",
    subject: "Somme des postes de l’article",
    values: [
      { value: "828,3 M$ (postes cités)", source: null },
      { value: "836 M$ (annoncés)", source: null },
    ],
    decision: "Liste non exhaustive : information seulement.",
  },
  {
    id: "E06",
    subject: "Fréquence du suivi",
    values: [
      { value: "annuel", source: "Feuille de route" },
      { value: "suivis semestriels et mise à jour annuelle", source: "Annexe 3, étape 17" },
    ],
    decision:
      "Deux suivis par exercice (S1 au 30 septembre, S2 au 31 mars); le S2 fait office de suivi annuel.",
  },
  {
    id: "E07",
    subject: "Révision de la FDR",
    values: [
      { value: "révisée annuellement", source: "Préambule" },
      { value: "au besoin (2024 à 2027)", source: "Annexe 3, étape 19" },
    ],
    decision:
      "Version de FDR identifiée dans le classeur; avertir si la version injectée n’est pas la plus récente connue.",
  },
  {
    id: "E08",
    subject: "Objectif 3.2 c. indicateur 3.2",
    values: [
      { value: "projets numériques à portée organisationnelle", source: null },
      { value: "nouveaux projets numériques provinciaux", source: null },
    ],
    decision:
      "Appliquer le libellé de l’indicateur; proposer un champ « périmètre retenu »; aucun projet provincial local = sans objet.",
  },
  {
    id: "E09",
    subject: "« mitigation » c. « atténuation »",
    values: [
      { value: "Mesures de mitigation (annexe 5)", source: null },
      { value: "mesures d'atténuation (corps du texte)", source: null },
    ],
    decision:
      "En-tête officiel conservé dans la feuille de référence; « mesures d’atténuation » partout ailleurs.",
  },
  {
    id: "E10",
    subject: "Ordre et libellé des projets du programme DSN",
    values: [
      { value: "1 à 3; « Solution d'accès aux données de santé (SADS) »", source: null },
      { value: "annexe 8 : 4 à 6; « infrastructure d'échange et de valorisation de données »", source: null },
    ],
    decision: "Numéroter 1 à 3; alias admis.",
  },
  {
    id: "E11",
    subject: "« PTN annuel »",
    values: [
      { value: "« La loi exige un plan de transformation numérique (PTN) annuel »", source: "Intrants" },
      {
        value:
          "LGGRI, art. 12.8 : le ministre détermine la période, la forme et la fréquence de révision (source externe)",
        source: null,
      },
    ],
    decision: "Ne pas coder « annuel » comme exigence légale; période paramétrable.",
  },
  {
    id: "E12",
    subject: "Libellé de l’orientation 2",
    values: [
      { value: "vers l'appropriation et l'utilisation d'un environnement numérique", source: null },
      { value: "à s'approprier et à utiliser un environnement numérique", source: null },
    ],
    decision:
      "Libellé de la FDR = officiel; variante tolérée à la validation d’un classeur reçu (comparaison normalisée).",
  },
];
