import { drawnCells } from "./drawn-cell";

test("each cell of each block, where it stands; those left alone too", () => {
  const content = [
    {
      range: "B2:C3",
      content: [
        ["a", null],
        [1, true],
      ],
    },
    { range: "A9", content: [["=1"]] },
  ];
  expect(drawnCells({ content }).map(({ place, content: cell }) => [place.row, place.column, cell])).toEqual([
    [1, 1, "a"],
    [1, 2, null],
    [2, 1, 1],
    [2, 2, true],
    [8, 0, "=1"],
  ]);
});

test("what is no range is a mistake of ours", () => {
  expect(() => drawnCells({ content: [{ range: "here", content: [["a"]] }] })).toThrow("not a range: here");
});
