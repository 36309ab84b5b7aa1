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
    ["social-insurance-number", "234 567 899"],
    ["social-insurance-number", "345 678 122"],
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
    ["an address of a service after an apostrophe", "Écrire à l’info@exemple.ca"],
    ["words", "Aucun renseignement"],
    ["no domain", "marie@exemple"],
    ["a toll-free number", "1 800 555-0123, (866) 555-0123 ou 8885550123"],
    ["an area code that is none", "114 555-0123"],
    ["an exchange that is none", "514 155-0123"],
    ["ten digits of elsewhere, together", "4165550123"],
    ["eleven digits", "41855501234"],
    ["a number stuck to a word", "poste514 555-0123"],
    ["a code", "PROJ-418-555-0123 et 2024-418-555-0123"],
    ["ten digits in dollars", "4185550123 $"],
    ["the years of the plan", "2023-2024, 2024-2025 : 50 % puis 75 %"],
    ["dates", "2025-03-31 au 2026-03-31, 15 novembre 2023"],
    ["a risk and an indicator", "R03 et 1.1, annexe 5, p. 24"],
  ])("none in %s", (_, text) => {
    expect(personalKindsIn(text)).toEqual([]);
  });

  test.each([
    "accueil admin administration aide bureau centre communication communications contact direction dri drh",
    "equipe info information informations noreply no-reply numerique projet projets reception secretariat",
    "service services soutien support transformation",
  ])("none in the addresses of services: %s", (services) => {
    for (const service of services.split(" ")) {
      for (const address of [
        `${service}@exemple.ca`,
        `${service.toUpperCase()}.x@exemple.ca`,
        `${service}2@a.ca`,
      ])
        expect([address, personalKindsIn(address)]).toEqual([address, []]);
      // A longer word is somebody's.
      expect(personalKindsIn(`${service}x@exemple.ca`)).toEqual(["email"]);
    }
  });

  test.each(["a@b.ca", "a_1@b-c.d.qc.ca", "é.o%n-p@ex2.santé", "Jean.Roy@a.bc"])(
    "an address: %s",
    (address) => {
      expect(personalKindsIn(`(${address})`)).toEqual(["email"]);
    },
  );

  test.each(["a@b.c", "a@.ca", "@b.ca", "a b@", "a@b..ca", "50 %@1.2"])("no address: %s", (text) => {
    expect(personalKindsIn(text)).toEqual([]);
  });

  test.each([
    ["1 800 555-0123", []],
    ["(855) 555-0123", []],
    ["8775550123", []],
    ["418 555-8000", ["phone"]],
    ["(418) 555-8800", ["phone"]],
    ["4185558800", ["phone"]],
  ])("a number is toll-free by its start only: %s", (text, kinds) => {
    expect(personalKindsIn(text)).toEqual(kinds);
  });

  test.each([
    ["TREM 5801 0114", ["health-number"]],
    ["TREM 5851 3114", ["health-number"]],
    ["TREM 5800 1514", []],
    ["TREM 5850 1514", []],
  ])("months go from 1 to 12, 51 to 62: %s", (text, kinds) => {
    expect(personalKindsIn(text)).toEqual(kinds);
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
    "Docteur Roy",
    "Docteure Roy",
    "MM. Roy et Lavoie",
    "Mmes  Roy et Lavoie",
    "Mlle Roy",
    "Monsieur Lachef",
    "Mme Cadotte",
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
