// What Univer gets in place of numfmt: the same, with the texts remembered. Univer asks of each text literal whether it
// is a number, each time that it works a formula out.
import * as numfmt from "numfmt";

export * from "numfmt";

const MOST = 20_000;

const remember = (read) => {
  const known = new Map();
  return (text) => {
    if (typeof text !== "string") return read(text);
    if (!known.has(text)) {
      if (known.size >= MOST) known.clear();
      known.set(text, Object.freeze(read(text)));
    }
    return known.get(text);
  };
};

export const parseDate = remember(numfmt.parseDate);
export const parseTime = remember(numfmt.parseTime);
export const parseNumber = remember(numfmt.parseNumber);
