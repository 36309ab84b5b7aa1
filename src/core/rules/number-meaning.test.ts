import type { NumberKind } from "../programme/table/number-cells";
import { meaningOf, type NumberMeaning } from "./number-meaning";

type Case = readonly [string, NumberMeaning | null];

const sure = (value: number): NumberMeaning => ({ value, other: null, isSure: true });
const likely = (value: number): NumberMeaning => ({ value, other: null, isSure: false });
const open = (value: number, other: number): NumberMeaning => ({ value, other, isSure: false });

const rates: readonly Case[] = [
  ["87,5 %", sure(0.875)],
  ["87.5%", sure(0.875)],
  ["75 pour cent", sure(0.75)],
  ["100 %", sure(1)],
  ["1 %", sure(0.01)],
  ["0 %", sure(0)],
  ["0", sure(0)],
  ["0,75", sure(0.75)],
  ["0,01", sure(0.01)],
  // The scale is in doubt: a percentage cell makes 0,5 % of what is typed 0,5.
  ["0,5 %", likely(0.005)],
  ["0,005", likely(0.005)],
  ["75", likely(0.75)],
  ["87,6", likely(0.876)],
  ["100", likely(1)],
  ["1,5", likely(0.015)],
  ["1", open(0.01, 1)],
  ["150 %", likely(1.5)],
  ["-5 %", likely(-0.05)],
  // Two readings of the separator: 87,125 % and 87 125 %.
  ["87,125 %", likely(0.87125)],
  ["12.500", likely(0.125)],
  ["250,500 %", open(2.505, 2505)],
  ["1,234", likely(0.01234)],
  ["150", null],
  ["-5", null],
  ["1 234", null],
  ["Sans objet", null],
  ["", null],
];

const cases: readonly (readonly [NumberKind, readonly Case[]])[] = [
  ["rate", [...rates, ["+5 %", likely(0.05)]]],
  ["relative-rate", [...rates, ["+5 %", null], ["+ 5", null]]],
  [
    "index",
    [
      ["2,3", sure(2.3)],
      ["+2.3", sure(2.3)],
      ["0", sure(0)],
      ["4", sure(4)],
      ["2,300", likely(2.3)],
      ["5,125", open(5.125, 5125)],
      ["-1", sure(-1)],
      ["50 %", null],
    ],
  ],
  [
    "count",
    [
      ["12", sure(12)],
      ["+12", sure(12)],
      ["0", sure(0)],
      ["8,0", sure(8)],
      ["1\u00a0234", sure(1234)],
      ["1.234,0", sure(1234)],
      // Only the reading with thousands is whole.
      ["1,234", likely(1234)],
      ["2,000", open(2, 2000)],
      ["8,5", null],
      ["-1", null],
      ["12 %", null],
      ["douze", null],
    ],
  ],
  [
    "rating",
    [
      ["1", sure(1)],
      ["5", sure(5)],
      [" 3\u200b", sure(3)],
      ["3,0", sure(3)],
      ["3,000", likely(3)],
      ["0", null],
      ["6", null],
      ["2,5", null],
      ["3 %", null],
      ["3/5", null],
    ],
  ],
  [
    "amount",
    [
      ["2,5", sure(2.5)],
      ["-3", sure(-3)],
      ["1 234", sure(1234)],
      ["1,234", open(1.234, 1234)],
      ["50 %", null],
    ],
  ],
  [
    "money",
    [
      ["12,5", sure(12.5)],
      ["1\u00a0234,5\u00a0M$", sure(1234.5)],
      ["12.5M$", sure(12.5)],
      ["12,5 millions de dollars", sure(12.5)],
      ["12,5 millions $", sure(12.5)],
      ["3 Millions", sure(3)],
      ["1 million", sure(1)],
      ["-3 M$", sure(-3)],
      ["1,234 M$", open(1.234, 1234)],
      // Dollars, brought to millions: a proposal.
      ["12 500 000 $", likely(12.5)],
      ["$292,500,000", likely(292.5)],
      ["2 dollars", likely(0.000_002)],
      ["12,5 %", null],
      ["M$", null],
      ["$", null],
      ["12 k$", null],
    ],
  ],
];

describe.each(cases)("in a cell of the kind %s", (kind, of) => {
  test.each(of)("%j means %j", (text, meaning) => {
    expect(meaningOf(text, kind)).toEqual(meaning);
  });
});
