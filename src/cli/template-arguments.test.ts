import { isExcluded } from "../core/organizations/organizations";
import { organizationCategories } from "../core/organizations/organization";
import { cliMessagesOf } from "../locales/cli-messages-of";
import { templateArguments } from "./template-arguments";

const known = { roadmaps: ["ptn-sss", "stng"], categories: organizationCategories, isExcluded };
const words = cliMessagesOf.en;
const read = (...args: readonly string[]) => templateArguments(args, known, words);

test("a path alone: no category, no organization", () => {
  expect(read("out.xlsx")).toEqual({
    ...{ output: "out.xlsx", roadmap: null, edition: null },
    ...{ category: null, organization: "" },
  });
});

test("category and organization, wherever the path is", () => {
  expect(
    read("--category", "RSSS", "out.xlsx", "--organization", "CISSS de Laval", "--roadmap", "ptn-sss"),
  ).toEqual({
    ...{ output: "out.xlsx", roadmap: "ptn-sss", edition: null },
    ...{ category: "RSSS", organization: "CISSS de Laval" },
  });
});

test("an organization that no list names is free text", () => {
  expect(read("out.xlsx", "--organization", "Clinique du Fleuve")).toMatchObject({
    organization: "Clinique du Fleuve",
  });
});

test("a roadmap in a file", () => {
  expect(read("out.xlsx", "--edition", "plan.jsonc")).toMatchObject({ roadmap: null, edition: "plan.jsonc" });
});

test("the schema of such files", () => {
  expect(read("--edition-schema")).toBe("edition-schema");
});

test("help", () => {
  expect(read("out.xlsx", "--help")).toBe("help");
});

test.each([
  [[], words.templateUsage],
  [["a.xlsx", "b.xlsx"], words.templateUsage],
  [["out.xlsx", "--roadmap", "pmt"], words.unknownRoadmap("pmt", ["ptn-sss", "stng"])],
  [["out.xlsx", "--roadmap", "stng", "--edition", "plan.jsonc"], words.templateUsage],
  [["out.xlsx", "--category", "rsss"], words.unknownCategory("rsss")],
  [["out.xlsx", "--organization", "ramq"], words.excludedOrganization],
  [["out.xlsx", "--organization", "Régie de l’assurance maladie du Québec"], words.excludedOrganization],
  [
    ["out.xlsx", "--force"],
    `${words.trouble({ kind: "unknown", detail: "--force" })}\n${words.templateUsage}`,
  ],
  [
    ["out.xlsx", "--category"],
    `${words.trouble({ kind: "unknown", detail: "--category <value>" })}\n${words.templateUsage}`,
  ],
])("%j is refused", (args, refusal) => {
  expect(read(...args)).toEqual({ refusal });
});
