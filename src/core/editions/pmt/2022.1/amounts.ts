import type { HealthEnvelope, PublishedAmount } from "../../../sheets/amounts/official";

/** What the announcement of 18 May 2022 gives, in millions of dollars. The names of the rows are ours. */
export const amounts: readonly PublishedAmount[] = [
  { id: "T", wording: "Total annoncé, trois exercices", amount: 951.0, partOf: null },
  {
    id: "N1",
    wording:
      "Investissement capitalisable (Plan québécois des infrastructures, ressources informationnelles)",
    amount: 546.0,
    partOf: "T",
  },
  { id: "N2", wording: "Rehaussement du budget de fonctionnement", amount: 405.0, partOf: "T" },
  { id: "P1", wording: "Première année, 2022-2023", amount: 320.3, partOf: "T" },
  { id: "P2", wording: "dont projets locaux de modernisation, 2022-2023", amount: 201.2, partOf: "P1" },
];

/** Another envelope, over another horizon (PQI 2022-2032): never added to the amounts above nor compared with them. */
export const healthEnvelope: HealthEnvelope = {
  amount: 593.1,
  projects: [
    { number: 1, wording: "Dossier santé numérique" },
    {
      number: 2,
      wording:
        "Projets de modernisation technologique provinciaux visant l’amélioration de l’accès aux services",
    },
    {
      number: 3,
      wording:
        "Système d'information unifié en ressources humaines – Système d'information de gestion financière et de l’approvisionnement",
    },
    { number: 4, wording: "Rehaussement de la sécurité" },
    { number: 5, wording: "Acquisitions et des projets non qualifiés." },
  ],
};
