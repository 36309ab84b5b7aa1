import { placeAt, scrolledTo } from "./scrolled-to";

// Two wide frozen columns, then six of 50 pixels of which the third is hidden: room for three of them.
const ends = [200, 400, 450, 500, 500, 550, 600, 650];
const view = (scroll: number) => ({ ends, frozen: 2, scroll, room: 150 });
const to = (first: number, last: number, scroll: number) => scrolledTo({ first, last }, view(scroll));

test.each([
  ["in view, nothing moves", 3, 3, 0, 0],
  ["frozen, nothing moves", 1, 1, 100, 100],
  ["on the right, its end comes into view", 6, 6, 0, 50],
  ["on the left, its start comes beside the frozen ones, however wide", 3, 3, 100, 50],
  ["wider than the room, its start comes into view", 2, 7, 50, 0],
  ["from the frozen ones on, as much as there is room for", 0, 2, 100, 0],
  ["hidden, where it would be", 4, 4, 150, 100],
])("%s", (_, first, last, scroll, expected) => {
  expect(to(first, last, scroll)).toBe(expected);
});

test("a distance is told from the row or column that begins before it", () => {
  expect([placeAt(0, ends), placeAt(30, ends), placeAt(400, ends), placeAt(500, ends)]).toEqual([
    { place: 0, offset: 0 },
    { place: 0, offset: 30 },
    { place: 2, offset: 0 },
    { place: 5, offset: 0 },
  ]);
});
