import { fileOf, memoryOf, opened, roadmap, textOf } from "../../test/fakes/roadmap-files";

describe("what is remembered", () => {
  it("is known the next time, before the workbook is read", async () => {
    const { files, memory } = opened();
    await files.give([fileOf(textOf())]);
    const next = opened(memory);
    await next.files.restore();
    expect(next.files.state.get()).toEqual({ status: "none" });
    expect(next.given.programmes()).toContain("plan-regional");
    expect(next.files.isKept("plan-regional")).toBe(true);
    expect(next.onGiven).not.toHaveBeenCalled();
  });

  it("is forgotten when the user says so; it holds until the pane is closed", async () => {
    const { files, memory, given } = opened();
    await files.give([fileOf(textOf())]);
    files.forget("plan-regional");
    expect(files.state.get()).toEqual({ status: "forgotten", roadmap });
    expect(memory.load()).toEqual([]);
    expect(files.isKept("plan-regional")).toBe(false);
    expect(given.programmes()).toContain("plan-regional");
  });

  it("says that there is no room for it", async () => {
    const { files, memory } = opened(memoryOf([], 100));
    await files.give([fileOf(textOf())]);
    expect(files.state.get()).toMatchObject({ status: "given", isKept: false });
    expect(memory.load()).toEqual([]);
    expect(files.isKept("plan-regional")).toBe(false);
  });

  it("says what is refused by now, and reads the others", async () => {
    const shipped = { name: "vieux.json", text: textOf({ id: "stng" }) };
    const { files, given } = opened(memoryOf([shipped, { name: "plan.json", text: textOf() }]));
    await files.restore();
    expect(files.state.get()).toMatchObject({ status: "refused", file: "vieux.json" });
    expect(given.programmes()).toContain("plan-regional");
  });
});
