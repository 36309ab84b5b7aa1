/** Charts: remembered, not drawn. */
import { rangeClass } from "./range";
import { resolveRange } from "./range-argument";
import { bounding } from "../model/rect";
import { formatRect } from "../model/addresses";
import { rangeAddress } from "../model/range";
import { assertUnprotected } from "../model/guard";
import {
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";
import type { ChartState } from "../model/sheet-state";
import type { Sheet } from "../model/book";

interface ChartRef {
  readonly sheet: Sheet;
  readonly id: string;
}

const types = ["ColumnClustered", "BarClustered", "BarStacked"] as const;
const list = (sheet: Sheet): readonly ChartState[] => sheet.book.state(sheet).charts;

function chart({ sheet, id }: ChartRef): ChartState {
  const found = list(sheet).find((state) => state.id === id);
  if (!found) throw itemNotFound(`chart ${id}`);
  return found;
}

function change(ref: ChartRef, patch: Partial<ChartState>): void {
  assertUnprotected(ref.sheet);
  const charts = list(ref.sheet).map((state) => (state.id === ref.id ? { ...state, ...patch } : state));
  ref.sheet.book.change(ref.sheet, { charts });
}

const titleClass = defineClass<ChartRef>({
  name: "ChartTitle",
  members: {
    text: property(
      (ref) => chart(ref).title,
      (ref, value) => {
        change(ref, { title: value.text() });
      },
    ),
    visible: property(
      (ref) => chart(ref).title !== "",
      (ref, value) => {
        if (!value.boolean()) change(ref, { title: "" });
      },
    ),
  },
});

const chartClass: HostClass<ChartRef> = defineClass<ChartRef>({
  name: "Chart",
  handle: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    name: property(
      (ref) => chart(ref).name,
      (ref, value) => {
        change(ref, { name: value.text() });
      },
    ),
    chartType: property((ref) => chart(ref).type),
    title: navigation((ref) => titleClass.of(ref)),
    setPosition: method((ref, arg) => {
      const start = resolveRange(ref.sheet, arg(0)).rect;
      const end = arg(1).absent ? start : resolveRange(ref.sheet, arg(1)).rect;
      change(ref, { place: formatRect(bounding(start, end)) });
    }),
    delete: method((ref) => {
      assertUnprotected(ref.sheet);
      chart(ref);
      ref.sheet.book.change(ref.sheet, { charts: list(ref.sheet).filter((state) => state.id !== ref.id) });
    }),
  },
});

const found = (sheet: Sheet, key: Argument): HostObject | null => {
  const state = list(sheet).find((one) => one.name === key.text() || one.id === key.raw);
  return state ? chartClass.of({ sheet, id: state.id }) : null;
};

export const chartCollectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "ChartCollection",
  items: (sheet) => list(sheet).map(({ id }) => chartClass.of({ sheet, id })),
  members: {
    count: property((sheet) => list(sheet).length),
    getCount: method((sheet) => list(sheet).length),
    add: method((sheet, arg) => {
      assertUnprotected(sheet);
      const type = types.find((word) => word === arg(0).text());
      if (!type) throw invalidArgument(`chart ${arg(0).text()} is not implemented by the stand-in host`);
      const source = rangeAddress(rangeClass.from(arg(1)));
      const number = sheet.book.nextId();
      const state: ChartState = {
        id: `{C-${number}}`,
        type,
        name: `Graphique ${number}`,
        source,
        title: "",
        alternativeText: "",
        place: "A1:H15",
      };
      sheet.book.change(sheet, { charts: [...list(sheet), state] });
      return chartClass.of({ sheet, id: state.id });
    }),
    getItem: method((sheet, arg) => {
      const item = found(sheet, arg(0));
      if (!item) throw itemNotFound(`chart ${arg(0).text()}`);
      return item;
    }),
    getItemOrNullObject: method((sheet, arg) => found(sheet, arg(0))),
  },
});
