import { isIsoDate, isoToSerial, parseIsoDate, serialToIso } from "./dates";

describe("isIsoDate", () => {
  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2100-02-29", false],
    ["2023-04-31", false],
    ["2023-13-01", false],
    ["2023-00-10", false],
    ["2023-4-1", false],
    ["2023-04-01T00:00:00Z", false],
    [" 2023-04-01", false],
    ["", false],
  ])("%j → %j", (text, valid) => {
    expect(isIsoDate(text)).toBe(valid);
  });
});

const days1900: [number, string][] = [
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [1462, "1904-01-01"],
  [45016, "2023-03-31"],
  [45017, "2023-04-01"],
  [45382, "2024-03-31"],
  [2958465, "9999-12-31"],
];

const days1904: [number, string][] = [
  [0, "1904-01-01"],
  [60, "1904-03-01"],
  [43555, "2023-04-01"],
  [2957003, "9999-12-31"],
];

describe("serialToIso and isoToSerial", () => {
  it.each(days1900)("1900 system: %i is %s", (serial, iso) => {
    expect(serialToIso(serial)).toBe(iso);
    expect(isoToSerial(iso)).toBe(serial);
  });

  it.each(days1904)("1904 system: %i is %s", (serial, iso) => {
    expect(serialToIso(serial, true)).toBe(iso);
    expect(isoToSerial(iso, true)).toBe(serial);
  });

  it("agree over every day of the roadmap's years, in both systems", () => {
    for (let serial = 45000; serial < 46600; serial += 1) {
      const iso = serialToIso(serial);
      expect(isoToSerial(iso ?? "")).toBe(serial);
      expect(isoToSerial(iso ?? "", true)).toBe(serial - 1462);
    }
  });

  it("drop the time of day", () => {
    expect(serialToIso(45016.99999)).toBe("2023-03-31");
    expect(serialToIso(0.5, true)).toBe("1904-01-01");
  });

  it.each([60, 60.5, 0, 0.9, -1, 2958466, 1e12, NaN, Infinity])("1900 system: %d is no day", (serial) => {
    expect(serialToIso(serial)).toBeNull();
  });

  it.each([-1, -0.5, 2957004])("1904 system: %d is no day", (serial) => {
    expect(serialToIso(serial, true)).toBeNull();
  });
});

describe("parseIsoDate", () => {
  it("gives the serial number of a date", () => {
    expect(parseIsoDate("2023-04-01")).toBe(45017);
    expect(parseIsoDate("2023-04-01", true)).toBe(43555);
  });

  it.each([
    ["1899-12-31", false],
    ["1903-12-31", true],
    ["1900-02-29", false],
    ["2023-02-30", false],
    ["31 mars 2023", false],
    ["", false],
  ])("%j (1904: %j) is nothing that Excel counts", (text, date1904) => {
    expect(parseIsoDate(text, date1904)).toBeNull();
    expect(() => isoToSerial(text, date1904)).toThrow(
      new RangeError(`not a date that Excel counts: "${text}"`),
    );
  });
});
