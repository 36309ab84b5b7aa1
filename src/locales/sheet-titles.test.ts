import { shippedEditions } from "../../test/support/shipped-editions";
import { saidTitles, sheetTitles } from "./sheet-titles";

test("each is the title that a template gives a sheet of that role", () => {
  for (const [role, title] of Object.entries(sheetTitles))
    expect([role, shippedEditions.map(({ titles }) => titles[role])]).toEqual([
      role,
      expect.arrayContaining([title]),
    ]);
});

test("every sheet that is read has one", () => {
  for (const { tables, official } of shippedEditions)
    for (const role of [...tables.map(({ id }) => id), ...Object.keys(official)])
      expect([role, sheetTitles[role]]).toEqual([role, expect.stringMatching(/./)]);
});

test("sentences say them with the apostrophe of texts", () => {
  expect([saidTitles["actions"], saidTitles["workforce"]]).toEqual(["Plan d’action", "Main-d’œuvre"]);
});
