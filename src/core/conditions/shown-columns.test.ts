import {
  and,
  choose,
  clean,
  column,
  compare,
  count,
  isBlank,
  isNumber,
  join,
  lookup,
  not,
  number,
  or,
  parameter,
  position,
  text,
  textIs,
} from "./expression";
import { shownColumns } from "./shown-columns";

test("columns whose shown text a formula looks at, wherever they stand in it", () => {
  const value = choose(
    [
      [
        and(isBlank(column("a")), or(not(textIs(column("b"), "x")), isNumber(column("no")))),
        clean(column("c")),
      ],
      [
        compare(column("no"), ">", number(1)),
        join(position("list", column("d")), count("list", "", column("e"))),
      ],
      [isBlank(parameter("no")), lookup("list", column("no"))],
    ],
    text("no"),
  );
  expect(shownColumns(value)).toEqual(["a", "b", "c", "d", "e"]);
});
