import {
  choiceFrom,
  matching,
  newDraft,
  organizationChoices,
  organizationStatus,
  withCategory,
  withOrganization,
  type ChoiceDraft,
} from "./template-choice";

const draft = (changes: Partial<ChoiceDraft> = {}): ChoiceDraft => ({
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
    expect(newDraft(today)).toEqual({ category: null, organization: "", fiscalYear });
  });
});

describe("organizations to choose from", () => {
  it("are those of the category", () => {
    expect(organizationChoices("RSSS")).toHaveLength(34);
    expect(names(organizationChoices("MSSS"))).toEqual(["Ministère de la Santé et des Services sociaux"]);
  });

  it("show the one that is excluded", () => {
    expect(names(organizationChoices("OP"))).toContain("Régie de l’assurance maladie du Québec");
  });

  it("are all of them without a category", () => {
    expect(organizationChoices(null).length).toBe(
      (["MSSS", "OP", "RSSS", "Santé Québec"] as const).flatMap((each) => organizationChoices(each)).length,
    );
  });

  it("are found by name, acronym or alias, whatever the case, accents and apostrophe", () => {
    const all = organizationChoices(null);
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
  it("writes a known one by its own name, and brings its category when none is chosen", () => {
    expect(withOrganization(draft(), "cisss LAVAL ")).toEqual(draft({ organization: "cisss LAVAL" }));
    expect(withOrganization(draft(), "cisss de laval")).toEqual(
      draft({ organization: "CISSS de Laval", category: "RSSS" }),
    );
    expect(withOrganization(draft({ category: "OP" }), "CISSS de Laval").category).toBe("OP");
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
      choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    });
    expect(choiceFrom(draft({ category: "OP", organization: " Clinique du coin " }))).toEqual({
      status: "complete",
      choice: { category: "OP", organization: "Clinique du coin", fiscalYear: "2024-2025" },
    });
  });

  it.each([
    [draft(), true, true],
    [draft({ category: "OP" }), false, true],
    [draft({ organization: "Clinique du coin" }), true, false],
    [draft({ category: "OP", organization: "RAMQ" }), false, true],
    [draft({ category: "OP", organization: "CISSS de Laval" }), false, true],
  ])("is incomplete otherwise: %j", (given, category, organization) => {
    expect(choiceFrom(given)).toEqual({ status: "incomplete", category, organization });
  });
});
