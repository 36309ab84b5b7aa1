import { shippedEditions } from "../../../test/support/shipped-editions";
import { roadmapSchema } from "../programme/roadmap/roadmap-schema";
import { editions } from ".";

describe("editions", () => {
  it.each(shippedEditions)(
    "$roadmap.id has no list with a blank item, which a formula would read as 0",
    ({ lists }) => {
      const blank = Object.entries(lists).filter(([, items]) => items.includes(""));
      expect(blank.map(([id]) => id)).toStrictEqual([]);
    },
  );

  it.each(editions)("$id $version is sound", (edition) => {
    expect(roadmapSchema.safeParse(edition).error?.issues ?? []).toStrictEqual([]);
  });

  it("has no edition twice", () => {
    const keys = editions.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
