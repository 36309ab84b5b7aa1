import fc from "fast-check";
import { holds, toBlocks, type Block } from "./blocks";
import { firstHolding } from "./first-holding";

const item = (name: string, addresses: string) => ({ name, blocks: toBlocks(addresses) });

test("the first item that holds the cell, whatever covers it again", () => {
  const find = firstHolding([item("middle", "B3:C4"), item("column", "B:B"), item("apart", "D1 B9 C3:C6")]);
  const column = Array.from({ length: 6 }, (_, row) => find(row, 1)?.name);
  expect(column).toEqual(["column", "column", "middle", "middle", "column", "column"]);
  expect([find(1, 2), find(2, 2)?.name, find(4, 2)?.name, find(6, 2)]).toEqual([
    undefined,
    "middle",
    "apart",
    undefined,
  ]);
  expect([find(0, 3)?.name, find(0, 0), find(1_048_575, 1)?.name]).toEqual(["apart", undefined, "column"]);
});

test("nothing holds a cell", () => {
  expect(firstHolding([item("none", "")])(0, 0)).toBeUndefined();
});

const block: fc.Arbitrary<Block> = fc
  .tuple(fc.nat(6), fc.nat(4), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

test("the same as looking at them one after the other", () => {
  fc.assert(
    fc.property(fc.array(fc.array(block, { maxLength: 3 }), { maxLength: 6 }), (all) => {
      const items = all.map((blocks) => ({ blocks }));
      const find = firstHolding(items);
      for (let row = 0; row < 12; row += 1)
        for (let column = 0; column < 9; column += 1)
          expect(find(row, column)).toBe(
            items.find(({ blocks }) => blocks.some((one) => holds(one, row, column))),
          );
    }),
  );
});
