import { namesPerson, personalKindsIn } from "./personal-information";

describe("personal information", () => {
  test.each([
    ["health-number", "TREM 5812 1514"],
    ["health-number", "NAM : trem58621514."],
    ["health-number", "TREM\u00a05801\u202f3114 (dossier)"],
    ["health-number", "TREM-5851-0114"],
    ["social-insurance-number", "130-692-544"],
    ["social-insurance-number", "130 692 544"],
    ["social-insurance-number", "NAS 130692544"],
    ["social-insurance-number", "Numéro d’assurance sociale : 130692544"],
    ["email", "Écrire à marie.tremblay@ssss.gouv.qc.ca"],
    ["email", "tremblay_m+plan@exemple.ca, svp"],
    ["email", "infographe.roy@exemple.ca"],
    ["phone", "514 555-0123"],
    ["phone", "(418) 555-0123"],
    ["phone", "(418)555-0123 poste 12"],
    ["phone", "1-450-555-0123"],
    ["phone", "+1 819.555.0123"],
    ["phone", "tél. 416\u2011555\u20110123"],
    ["phone", "4185550123"],
    ["phone", "18195550123"],
  ])("%s in « %s »", (kind, text) => {
    expect(personalKindsIn(text)).toEqual([kind]);
  });

  test.each([
    ["a month that is none", "TREM 5813 1514"],
    ["a woman's month that is none", "TREM 5863 1514"],
    ["a month 0", "TREM 5850 1514"],
    ["a day that is none", "TREM 5812 3214"],
    ["a day 0", "TREM 5812 0014"],
    ["a longer code", "XTREM 5812 1514"],
    ["a longer number", "TREM 5812 15141"],
    ["a check that fails", "130 692 545"],
    ["a number that starts with 8", "800 000 002"],
    ["a number that starts with 0", "046 454 286"],
    ["an amount", "130 692 544 $"],
    ["an amount in a longer one", "1 130 692 544"],
    ["an amount with decimals", "130 692 544,50"],
    ["nine digits that nothing announces", "Projet 130692544"],
    [
      "an address of a service",
      "info@ssss.gouv.qc.ca; dri.projets@ssss.gouv.qc.ca; direction-generale@exemple.ca",
    ],
    ["no domain", "marie@exemple"],
    ["a toll-free number", "1 800 555-0123, (866) 555-0123 ou 8885550123"],
    ["an area code that is none", "114 555-0123"],
    ["an exchange that is none", "514 155-0123"],
    ["ten digits of elsewhere, together", "4165550123"],
    ["eleven digits", "41855501234"],
    ["a code", "PROJ-418-555-0123 et 2024-418-555-0123"],
    ["ten digits in dollars", "4185550123 $"],
    ["the years of the plan", "2023-2024, 2024-2025 : 50 % puis 75 %"],
    ["dates", "2025-03-31 au 2026-03-31, 15 novembre 2023"],
    ["a risk and an indicator", "R03 et 1.1, annexe 5, p. 24"],
  ])("none in %s", (_, text) => {
    expect(personalKindsIn(text)).toEqual([]);
  });

  test("several kinds, each once, the most private first", () => {
    expect(
      personalKindsIn("a.b@exemple.ca, c.d@exemple.ca, 514 555-0123, 130-692-544, TREM58121514"),
    ).toEqual(["health-number", "social-insurance-number", "email", "phone"]);
  });
});

describe("the name of a person", () => {
  test.each([
    "M. Tremblay",
    "Mme Marie Tremblay",
    "Directrice : Mme Côté",
    "Dre O’Neil",
    "Madame\u00a0Élise Roy",
    "Me Lavoie (contentieux)",
    "Dr Nguyen et l’équipe",
  ])("%s", (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  test.each([
    "Direction des ressources informationnelles",
    "Mme la directrice",
    "Madame Directrice générale adjointe",
    "M. Président-directeur général",
    "DR Montérégie",
    "Programme Tremblay",
    "P. M. Services",
    "M. O.",
    "Marie Tremblay",
    "Médecin (Dr)",
  ])("not: %s", (text) => {
    expect(namesPerson(text)).toBe(false);
  });
});
