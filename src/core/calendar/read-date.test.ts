import fc from "fast-check";
import { isIsoDate, isoToSerial, serialToIso } from "./dates";
import { readDate } from "./read-date";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

const days = (text: string): readonly string[] => readDate(text).map(({ iso }) => iso);

describe("readDate", () => {
  it.each([
    ["2025-06-30", "2025-06-30"],
    ["2025/06/30", "2025-06-30"],
    ["2025.06.30", "2025-06-30"],
    ["2025\u201306\u201330", "2025-06-30"],
    ["2025 06 30", "2025-06-30"],
    ["2025-6-3", "2025-06-03"],
    ["\u200b 2025-06-30\u00a0", "2025-06-30"],
    ["20250630", "2025-06-30"],
    ["2025-06-30 00:00:00", "2025-06-30"],
    ["2025-06-30T08:30:15.250", "2025-06-30"],
    ["2025-06-30 8:30", "2025-06-30"],
    ["2025-06-30 08:30:15.5", "2025-06-30"],
    ["2024-02-29", "2024-02-29"],
    ["1999-12-31", "1999-12-31"],
  ])("%j, the year first, is %s", (text, iso) => {
    expect(readDate(text)).toEqual([{ iso, isSerial: false }]);
  });

  it.each([
    ["30/06/2025", "2025-06-30"],
    ["30-06-2025", "2025-06-30"],
    ["30.6.2025", "2025-06-30"],
    ["30 / 06 / 2025", "2025-06-30"],
    ["13/1/2025", "2025-01-13"],
    ["06/30/2025", "2025-06-30"],
    ["4/4/2025", "2025-04-04"],
    ["30/06/2025 14:30", "2025-06-30"],
  ])("%j, the year last, can only be %s", (text, iso) => {
    expect(readDate(text)).toEqual([{ iso, isSerial: false }]);
  });

  it.each([
    ["03/04/2025", ["2025-04-03", "2025-03-04"]],
    ["12-1-2025", ["2025-01-12", "2025-12-01"]],
    ["1.12.2025", ["2025-12-01", "2025-01-12"]],
  ])("%j can be read two ways, the day first", (text, isos) => {
    expect(days(text)).toEqual(isos);
  });

  it.each([
    ["30 juin 2025", "2025-06-30"],
    ["1er avril 2025", "2025-04-01"],
    ["1er avr. 2025", "2025-04-01"],
    ["le 1er août 2025", "2025-08-01"],
    ["1 AOUT 2025", "2025-08-01"],
    ["15 fe\u0301vrier 2025", "2025-02-15"],
    ["15 fevrier 2025", "2025-02-15"],
    ["15 févr. 2025", "2025-02-15"],
    ["25 décembre 2025", "2025-12-25"],
    ["25 dec 2025", "2025-12-25"],
    ["3 juill. 2025", "2025-07-03"],
    ["lundi 30 juin 2025", "2025-06-30"],
    ["lun. 30 juin 2025", "2025-06-30"],
    ["le mardi, 4 mars 2025", "2025-03-04"],
    ["30-juin-2025", "2025-06-30"],
    ["30-juin-25", "2025-06-30"],
    ["2025 juin 30", "2025-06-30"],
    ["30 June 2025", "2025-06-30"],
    ["June 30, 2025", "2025-06-30"],
    ["Jun 30th, 2025", "2025-06-30"],
    ["Monday, June 30, 2025", "2025-06-30"],
    ["1st May 2025", "2025-05-01"],
    ["Mar 3, 2025", "2025-03-03"],
    ["mar. 4 mars 2025", "2025-03-04"],
    ["22nd Feb. 2025", "2025-02-22"],
    ["3rd Sept 2025", "2025-09-03"],
  ])("%j, with the month's name, is %s", (text, iso) => {
    expect(readDate(text)).toEqual([{ iso, isSerial: false }]);
  });

  it("takes the weekday in front for what it is, in full or cut short", () => {
    const names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].concat([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
    for (const name of names) {
      for (const weekday of [name, `${name},`, name.slice(0, 3), `${name.slice(0, 4)}.`])
        expect(days(`${weekday} 30/06/2025`)).toEqual(["2025-06-30"]);
      expect(days(`${name.slice(0, 2)} 30/06/2025`)).toEqual([]);
      expect(days(`${name}s 30/06/2025`)).toEqual([]);
      expect(days(`30/06/2025 ${name}`)).toEqual([]);
    }
  });

  it.each([
    ["45838", false, "2025-06-30"],
    ["44376", true, "2025-06-30"],
    [" 36526\u00a0", false, "2000-01-01"],
  ])("%j (1904: %j) is Excel's number of %s", (text, date1904, iso) => {
    expect(readDate(text, date1904)).toEqual([{ iso, isSerial: true }]);
  });

  it.each([
    ...["", " ", "-", "/", "bientôt", "à venir", "Sans objet", "#N/A", "hier", "avril"],
    // A year, a month or a fiscal year is not a day.
    ...["2025", "juin 2025", "2025-06", "06/2025", "2024-2025", "30 juin", "T2 2025"],
    // Three orders would be possible.
    ...["30/06/25", "01-02-03"],
    ...["2025/junio/30", "2025 30 juin", "juin 2025 30", "30 30 juin", "1st 06 2025", "30/6 juin/2025"],
    ...[
      "2025-06-30 8:3",
      "2025-06-30 8:30:5",
      "2025-06-30x",
      "x2025-06-30",
      "2025-06-30 08:30 pm",
      "8:30",
      "2025 8:30 06 30",
    ],
    ...[
      "12025-06-30",
      "2025-006-30",
      "2025-06-030",
      "030/06/2025",
      "30/006/2025",
      "30/06/20255",
      "130 juin 2025",
    ],
    ...["a45838", "45838a", "a20250630", "30thx June 2025", "x30 juin 2025", "30 juin 12025", "30 juin 2"],
    ...["2025-02-29", "31/04/2025", "31 avril 2025", "32 mai 2025", "0 mai 2025", "00/06/2025", "13/13/2025"],
    ...["2025-30-06", "20251306", "2025063", "202506301", "4583", "458380", "45838,5"],
    // « jui » may be June or July; these are no months, no days or no weekdays.
    ...[
      "30 jui 2025",
      "30 ju 2025",
      "30 jouin 2025",
      "avant 30 juin 2025",
      "30e juin 2025",
      "juin juin 2025",
    ],
    ...["30 juin 2025 ou après", "30 juin 2025 30", "le", "le 30 juin", "30 juin 025", "mai mars 2025"],
    // The local day is not sure.
    ...["2025-06-30T02:00:00Z"],
    ...["\uff12\uff10\uff12\uff15-06-30", "30 juin 2025?", "30_06_2025"],
  ])("%j is no day", (text) => {
    expect(readDate(text)).toEqual([]);
  });
});

describe("a day as people and programs write it reads back as itself", () => {
  const day = fc.integer({ min: isoToSerial("2000-01-01"), max: isoToSerial("2099-12-31") });
  const names = (locale: string, month: "long" | "short") =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" });
  const formats = ["fr-CA", "fr-FR", "en-CA", "en-GB", "en-US"].flatMap((locale) => [
    names(locale, "long"),
    names(locale, "short"),
  ]);

  test("in ISO form, in numbers, in words, as a serial number of either system", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("/", "-", ".", " "), (serial, mark) => {
        const iso = serialToIso(serial) ?? "";
        const [year, month, date] = iso.split("-");
        expect(days(`${year}${mark}${month}${mark}${date}`)).toEqual([iso]);
        expect(days(`${year}${month}${date}`)).toEqual([iso]);
        expect(days(`${date}${mark}${month}${mark}${year}`)[0]).toBe(iso);
        expect(days(`${month}${mark}${date}${mark}${year}`)).toContain(iso);
        expect(readDate(String(serial))).toEqual([{ iso, isSerial: true }]);
        expect(readDate(String(isoToSerial(iso, true)), true)).toEqual([{ iso, isSerial: true }]);
        for (const format of formats) expect(days(format.format(Date.parse(iso)))).toEqual([iso]);
      }),
      { numRuns: 300 },
    );
  });

  test("whatever the text, it answers, with days that exist", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z /.-]{0,12}$/), fc.boolean(), (text, date1904) => {
        for (const { iso } of readDate(text, date1904)) expect(isIsoDate(iso)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
