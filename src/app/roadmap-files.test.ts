import { gridOf } from "../../test/support/plan-grid";
import {
  LARGEST,
  blankGrid,
  choice,
  fileOf,
  opened,
  roadmap,
  textOf,
  TODAY,
  told,
} from "../../test/fakes/roadmap-files";
import { createGivenEditions } from "./given-editions";
import type { GivingState } from "./roadmap-files";
import { editionFromFile } from "./edition-from-file";
import type { GivenFile } from "./roadmap-sources";
import type { Grid } from "../core/grid/grid";

it("offers a roadmap of a file; a workbook made from it is judged by it, and not without it", async () => {
  const { given, files, onGiven } = opened();
  await files.give([fileOf(textOf())]);
  expect(files.state.get()).toEqual({
    ...{ status: "given", file: "plan.json", roadmap, isReplaced: false, isKept: true },
  });
  expect(onGiven).toHaveBeenCalledTimes(1);
  expect(given.programmes().slice(-2)).toEqual(["pmt", "plan-regional"]);
  expect(files.offered.get().map(({ acronym }) => acronym)).toEqual(["PRTN"]);

  const { drawing } = given.drawTemplate(choice("plan-regional"), blankGrid);
  const workbook = gridOf(drawing);
  expect(told(given.engine().validate(workbook, TODAY))).toEqual([roadmap, false]);
  expect(JSON.stringify(drawing)).toContain("Plan régional (feuille de route reçue d’un fichier)");
  expect(told(createGivenEditions().engine().validate(workbook, TODAY))).toEqual([
    "not-a-plan",
    [{ roadmap: "plan-regional", version: "2026.1" }],
  ]);
});

it("gives each year answers of its own, and brings a workbook to it that has one for all its years", async () => {
  const years = ["2026-2027", "2027-2028"];
  const old = createGivenEditions();
  const reading = editionFromFile(textOf({ years, answersByYear: false }));
  if (reading.status !== "read") throw new Error("refused");
  old.add(reading.edition);
  const workbook = gridOf(old.drawTemplate(choice("plan-regional"), blankGrid).drawing);
  const headersOf = ({ sheets }: Grid) =>
    sheets
      .flatMap(({ values }) => values[3] ?? [])
      .filter((text) => typeof text === "string" && text.startsWith("Explication"));
  expect(headersOf(workbook)).toEqual(["Explication de l'écart"]);
  expect(old.engine().validate(workbook, TODAY)).not.toHaveProperty("update");

  const { given, files } = opened();
  await files.give([fileOf(textOf({ years }))]);
  const current = gridOf(given.drawTemplate(choice("plan-regional"), blankGrid).drawing);
  expect(headersOf(current)).toEqual(years.map((year) => `Explication de l'écart\n${year}`));
  expect(given.engine().validate(current, TODAY)).not.toHaveProperty("update");
  const outcome = given.engine().validate(workbook, TODAY);
  expect(told(outcome)).toEqual([roadmap, false]);
  expect(outcome).toMatchObject({
    update: { from: { version: "2026.1", revision: 2 }, to: { version: "2026.1", revision: 4 } },
  });
  const update = given.engine().prepareUpdate(workbook, "plan-regional", TODAY);
  expect(update?.drawing.sheets.map(({ role }) => role)).toContain("indicators");

  await files.give([fileOf(textOf({ years, answersByYear: false }), "autre.json")]);
  expect(files.state.get()).toMatchObject({ status: "twice", file: "autre.json" });
});

it("draws what is shipped as before", async () => {
  const { given, files } = opened();
  await files.give([fileOf(textOf())]);
  const { drawing } = given.drawTemplate(choice("stng"), blankGrid);
  expect(told(given.engine().validate(gridOf(drawing), "2023-01-01"))[0]).toEqual({
    ...{ id: "stng", version: "2019.1", name: "STNG 2019-2023" },
  });
});

it("takes a later version of the same roadmap for another edition of it, whichever comes first", async () => {
  const { given, files } = opened();
  await files.give([fileOf(textOf({ version: "2026.10", wording: "Autre taux" }), "b.json")]);
  await files.give([fileOf(textOf({ version: "2026.2" }), "a.json")]);
  expect(files.state.get()).toMatchObject({ status: "given", file: "a.json", isReplaced: false });
  expect(files.offered.get().map(({ version }) => version)).toEqual(["2026.10"]);

  const old = createGivenEditions();
  const reading = editionFromFile(textOf({ version: "2026.2" }));
  if (reading.status !== "read") throw new Error("refused");
  old.add(reading.edition);
  const workbook = gridOf(old.drawTemplate(choice("plan-regional"), blankGrid).drawing);
  const outcome = given.engine().validate(workbook, TODAY);
  expect(told(outcome)).toEqual([{ ...roadmap, version: "2026.2" }, true]);
  expect(outcome).toMatchObject({
    update: { from: { version: "2026.2" }, to: { version: "2026.10" } },
  });
});

describe("two files of one version of a roadmap", () => {
  const twice: GivingState = { status: "twice", file: "b.json", roadmap, other: "a.json" } as const;

  async function both() {
    const all = opened();
    await all.files.give([fileOf(textOf(), "a.json")]);
    await all.files.give([fileOf(textOf({ wording: "Autre taux" }), "b.json")]);
    return all;
  }
  const wording = ({ given }: ReturnType<typeof opened>) =>
    given.find(roadmap)?.roadmap.indicators.map((each) => each.wording);

  it("asks which one holds, and nothing changes meanwhile", async () => {
    const all = await both();
    expect(all.files.state.get()).toEqual(twice);
    expect(wording(all)).toEqual(["Taux"]);
    expect(all.onGiven).toHaveBeenCalledTimes(1);
  });

  it("keeps the old one when the user says so", async () => {
    const all = await both();
    all.files.replace(false);
    expect(all.files.state.get()).toEqual({ status: "none" });
    expect(wording(all)).toEqual(["Taux"]);
    all.files.replace(true);
    expect(wording(all)).toEqual(["Taux"]);
  });

  it("puts the new one in its place, also in what is remembered", async () => {
    const all = await both();
    all.files.replace(true);
    expect(all.files.state.get()).toMatchObject({ status: "given", file: "b.json", isReplaced: true });
    expect(wording(all)).toEqual(["Autre taux"]);
    expect(all.memory.load().map(({ name }) => name)).toEqual(["b.json"]);
    expect(all.onGiven).toHaveBeenCalledTimes(2);
  });

  it("asks nothing when they say the same", async () => {
    const { files, memory } = opened();
    await files.give([fileOf(textOf(), "a.json")]);
    await files.give([fileOf(` ${textOf()} // la même`, "c.json")]);
    expect(files.state.get()).toMatchObject({ status: "given", file: "c.json", isReplaced: false });
    expect(memory.load().map(({ name }) => name)).toEqual(["c.json"]);
  });

  it("refuses what has the id of a shipped programme", async () => {
    const { given, files } = opened();
    await files.give([fileOf(textOf({ id: "ptn-sss" }))]);
    expect(files.state.get()).toMatchObject({
      status: "refused",
      problems: [{ path: ["id"], line: 1, reason: { kind: "reserved", value: "ptn-sss" } }],
    });
    expect(given.offered.get()).toEqual([]);
  });
});

describe("what is no such file", () => {
  it.each<[string, readonly GivenFile[], Partial<GivingState>]>([
    ["several files", [fileOf(textOf()), fileOf(textOf())], { status: "several" }],
    ["something else", [fileOf("PK")], { status: "refused", file: "plan.json", total: 1 } as const],
    [
      "a file that is too large, unread",
      [{ ...fileOf(""), size: LARGEST + 1, text: () => Promise.reject(new Error("read")) }],
      { status: "refused", total: 1 } as const,
    ],
    [
      "a file that is gone",
      [{ ...fileOf(""), text: () => Promise.reject(new DOMException("gone", "NotFoundError")) }],
      { status: "unreadable", file: "plan.json", detail: "NotFoundError: gone" } as const,
    ],
    [
      "a bug of ours",
      [{ ...fileOf(""), text: () => Promise.reject(new TypeError("x")) }],
      { status: "crashed", error: new TypeError("x") } as const,
    ],
  ])("%s", async (_, given, expected) => {
    const { files, onGiven } = opened();
    await files.give(given);
    expect(files.state.get()).toMatchObject(expected);
    expect(onGiven).not.toHaveBeenCalled();
  });

  it("is not said once another file was chosen", async () => {
    const { files } = opened();
    const { promise, resolve } = deferred<string>();
    const slow = files.give([{ ...fileOf(""), text: () => promise }]);
    await files.give([fileOf(textOf())]);
    resolve("PK");
    await slow;
    expect(files.state.get()).toMatchObject({ status: "given" });
  });
});

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
