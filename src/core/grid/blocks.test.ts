import { blockAddress, holds, runs, toBlocks } from "./blocks";

test.each([
  ["K5:K14", [{ top: 4, left: 10, bottom: 13, right: 10 }]],
  ["$B$2", [{ top: 1, left: 1, bottom: 1, right: 1 }]],
  ["c3:a1", [{ top: 0, left: 0, bottom: 2, right: 2 }]],
  ["B:C", [{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]],
  ["$4:$5", [{ top: 3, left: 0, bottom: 4, right: 16_383 }]],
  [
    " A1  B2 ",
    [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 1 },
    ],
  ],
  ["$AB$12:$XFD$1048576", [{ top: 11, left: 27, bottom: 1_048_575, right: 16_383 }]],
  ["ab:ABC", [{ top: 0, left: 27, bottom: 1_048_575, right: 730 }]],
  ["10:205", [{ top: 9, left: 0, bottom: 204, right: 16_383 }]],
  ["", []],
  ["A_:B_ _A:_B 1_:2_ _1:_2 01:02 ABCD:ABCE 12345678:12345679", []],
  ["#REF! A1:nothing", []],
])("%j is read as blocks", (addresses, blocks) => {
  expect(toBlocks(addresses)).toEqual(blocks);
});

test("a block is written as an address, one cell by itself", () => {
  expect(toBlocks("K5:L14 AB7").map(blockAddress)).toEqual(["K5:L14", "AB7"]);
});

test("a block holds its corners and nothing beside", () => {
  const block = { top: 4, left: 1, bottom: 6, right: 2 };
  const inside = [holds(block, 4, 1), holds(block, 6, 2)];
  const outside = [holds(block, 3, 1), holds(block, 7, 1), holds(block, 4, 0), holds(block, 4, 3)];
  expect([inside, outside]).toEqual([
    [true, true],
    [false, false, false, false],
  ]);
});

test("neighbours run together, whatever their order", () => {
  expect(runs([9, 5, 4, 6, 5])).toEqual([
    [4, 6],
    [9, 9],
  ]);
  expect(runs([])).toEqual([]);
});
