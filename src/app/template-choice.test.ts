import {
  choiceFrom,
  fiscalYearsOf,
  matching,
  newDraft,
  organizationsFor,
  organizationStatus,
  programmeChoices,
  withCategory,
  withOrganization,
  withProgramme,
  type ChoiceDraft,
} from "./template-choice";

const draft = (changes: Partial<ChoiceDraft> = {}): ChoiceDraft => ({
  programme: "ptn-sss",
  category: null,
  organization: "",
  fiscalYear: "2024-2025",
  ...changes,
});

const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

describe("a new form", () => {
  it.each([
    ["2023-03-31", "2023-2024"],
    ["2024-03-31", "2023-2024"],
    ["2024-04-01", "2024-2025"],
    ["2026-11-22", "2026-2027"],
    ["2031-01-01", "2026-2027"],
    ["2019-01-01", "2023-2024"],
  ])("opens on the fiscal year of the day, within those of the roadmap: %s → %s", (today, fiscalYear) => {
    expect(newDraft(today)).toEqual(draft({ fiscalYear }));
  });

  it("opens on the first programme that the workbook has not", () => {
    expect(newDraft("2024-05-01", ["ptn-sss"])).toEqual(
      draft({ programme: "stng", fiscalYear: "2022-2023" }),
    );
    expect(newDraft("2024-05-01", ["stng"])).toEqual(draft());
  });
});

describe("the programme", () => {
  it("is one of those that are shipped, and says when it is over", () => {
    expect(programmeChoices("2023-03-31").slice(0, 2)).toEqual([
      { id: "ptn-sss", name: "PTN SSSS 2023-2027", endedOn: null },
      { id: "stng", name: "STNG 2019-2023", endedOn: null },
    ]);
    expect(programmeChoices("2023-04-01")[1]).toEqual({
      id: "stng",
      name: "STNG 2019-2023",
      endedOn: "2023-03-31",
    });
    expect(programmeChoices("2027-04-01")[0]?.endedOn).toBe("2027-03-31");
  });

  it("brings its own fiscal years", () => {
    expect(fiscalYearsOf("ptn-sss")).toEqual(["2023-2024", "2024-2025", "2025-2026", "2026-2027"]);
    expect(fiscalYearsOf("stng")).toContain("2022-2023");
    expect(fiscalYearsOf("stng")).not.toContain("2023-2024");
    const chosen = withProgramme(draft({ organization: "CISSS de Laval" }), "stng", "2024-05-01");
    expect(chosen).toEqual(
      draft({ organization: "CISSS de Laval", programme: "stng", fiscalYear: "2022-2023" }),
    );
  });
});

const organizationChoices = organizationsFor({ programme: "ptn-sss" });

describe("organizations to choose from", () => {
  it("are those of the programme, where it has some of its own", () => {
    const meie = { programme: "ptn-meie" };
    expect(names(organizationsFor(meie))).toEqual([
      "Ministère de l'Économie, de l'Innovation et de l'Énergie",
      "Régie de l'énergie",
      "Fonds de recherche du Québec",
      "Commission de l'éthique en science et en technologie",
    ]);
    expect(withOrganization(draft(meie), "regie de l’Énergie")).toEqual(
      draft({ ...meie, organization: "Régie de l'énergie", category: "OP" }),
    );
    expect(withOrganization(draft(meie), "frq").organization).toBe("Fonds de recherche du Québec");
    expect(organizationStatus(draft({ ...meie, organization: "CISSS de Laval" }))).toBe("unlisted");
    expect(organizationStatus(draft({ organization: "Régie de l'énergie" }))).toBe("unlisted");
    expect(organizationsFor({ programme: "stng" })).toBe(organizationChoices);
  });

  it("are all of them, whatever the category, the one that is excluded too", () => {
    expect(organizationChoices).toHaveLength(43);
    expect(names(organizationChoices)).toContain("Régie de l’assurance maladie du Québec");
    expect(new Set(organizationChoices.map(({ category }) => category)).size).toBe(4);
  });

  it("are found by name, acronym or alias, whatever the case, accents and apostrophe", () => {
    const all = organizationChoices;
    expect(names(matching(all, "L'OUTAOUAIS"))).toEqual(["CISSS de l’Outaouais"]);
    expect(names(matching(all, "montEregie-est"))).toEqual(["CISSS de la Montérégie-Est"]);
    expect(names(matching(all, "ramq"))).toEqual(["Régie de l’assurance maladie du Québec"]);
    expect(names(matching(all, "ccsssbj"))).toEqual([
      "Conseil cri de la santé et des services sociaux de la Baie-James",
    ]);
    expect(matching(all, "Clinique du coin")).toEqual([]);
  });
});

describe("changing the category", () => {
  it("chooses its only organization", () => {
    expect(withCategory(draft(), "MSSS").organization).toBe("Ministère de la Santé et des Services sociaux");
  });

  it("drops an organization of another category, keeps one of its own and one that nobody knows", () => {
    expect(withCategory(draft({ organization: "CISSS de Laval" }), "OP").organization).toBe("");
    expect(withCategory(draft({ organization: "CISSS de Laval" }), "RSSS").organization).toBe(
      "CISSS de Laval",
    );
    expect(withCategory(draft({ organization: "Clinique" }), "OP").organization).toBe("Clinique");
  });

  it("takes it back", () => {
    expect(withCategory(draft({ category: "OP" }), null)).toEqual(draft());
  });
});

describe("changing the organization", () => {
  it("writes a known one by its own name, and brings its category, whichever was chosen", () => {
    expect(withOrganization(draft(), "cisss LAVAL ")).toEqual(draft({ organization: "cisss LAVAL" }));
    expect(withOrganization(draft(), "cisss de laval")).toEqual(
      draft({ organization: "CISSS de Laval", category: "RSSS" }),
    );
    expect(withOrganization(draft({ category: "OP" }), "CISSS de Laval").category).toBe("RSSS");
    expect(withOrganization(draft({ category: "RSSS" }), "Clinique du coin").category).toBe("RSSS");
  });
});

describe("the organization's status", () => {
  it.each([
    [draft({ organization: "  " }), "empty"],
    [draft({ organization: "CISSS de Laval" }), "listed"],
    [draft({ organization: "CISSS de Laval", category: "RSSS" }), "listed"],
    [draft({ organization: "CISSS de Laval", category: "OP" }), "other-category"],
    [draft({ organization: "RAMQ", category: "OP" }), "excluded"],
    [draft({ organization: "Clinique du coin", category: "OP" }), "unlisted"],
  ] as const)("%j → %s", (given, status) => {
    expect(organizationStatus(given)).toBe(status);
  });
});

describe("the choice", () => {
  it("is complete with a category and an organization", () => {
    expect(choiceFrom(draft({ category: "RSSS", organization: " cisss de laval " }))).toEqual({
      status: "complete",
      choice: {
        programme: "ptn-sss",
        category: "RSSS",
        organization: "CISSS de Laval",
        fiscalYear: "2024-2025",
      },
    });
    expect(choiceFrom(draft({ category: "OP", organization: " Clinique du coin " }))).toEqual({
      status: "complete",
      choice: {
        programme: "ptn-sss",
        category: "OP",
        organization: "Clinique du coin",
        fiscalYear: "2024-2025",
      },
    });
  });

  it.each([
    [draft(), true, true],
    [draft({ category: "OP" }), false, true],
    [draft({ organization: "Clinique du coin" }), true, false],
    [draft({ category: "OP", organization: "RAMQ" }), false, true],
  ])("is incomplete otherwise: %j", (given, category, organization) => {
    expect(choiceFrom(given)).toEqual({ status: "incomplete", category, organization });
  });
});
