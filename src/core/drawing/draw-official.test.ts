import { official } from "../../../test/support/ptn-sss";
import { contextWith } from "../../../test/support/renditions";
import { drawBenefits } from "../sheets/benefits/drawing";
import { drawRoadmap } from "../sheets/roadmap/drawing";

const context = contextWith();

/** The official content of a sheet, nothing said in its first row. */
function withoutFirst(role: "roadmap" | "benefits"): typeof context {
  const [first, ...others] = official(role).rows;
  if (!first) throw new Error(`No row in ${role}`);
  const rows = [{ ...first, cells: {} }, ...others];
  const template = {
    ...context.template,
    official: { ...context.template.official, [role]: { ...official(role), rows } },
  };
  return { ...context, template };
}

test("an official cell with nothing in it is blank in « Bénéfices »", () => {
  const [, , body] = drawBenefits(withoutFirst("benefits")).content;
  expect(body?.content[0]).toStrictEqual([null, null, null, null, null, null]);
  expect(body?.content[1]?.[0]).toMatch(/^1\.2 /);
});

test("an official cell with nothing in it is emptied in « Feuille de route », which is read-only", () => {
  const [, , body] = drawRoadmap(withoutFirst("roadmap")).content;
  expect(body?.content[0]).toStrictEqual(Array(11).fill(""));
  expect(body?.content[1]?.[2]).toMatch(/^1\.2 /);
});
