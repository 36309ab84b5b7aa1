/**
 * Several programmes in one workbook: each has its own sheets, and none of those of another. A marked sheet is of the
 * programme that its mark names; one without mark is of the programme that it fits, and of one only. Where nothing
 * tells, it is read for none, and each programme that lacks it is told.
 */
import { tableIds } from "../programme/table/table";
import type { Template } from "../programme/template";
import { markOf } from "../programme/workbook/mark";
import type { Grid, GridSheet, UnreadPart } from "../grid/grid";
import { told, type Claims, type Owned } from "./hang-together";
import { saidBy } from "./own-words";
import { candidatesOf, type Candidate } from "./sheet-candidates";
import { unreadRole } from "./sheet-readings";
import { mayHoldPlan } from "./unread";

/** A programme whose plan is in the workbook, and what of the workbook is read for it. */
export interface Share<T> {
  readonly template: T;
  readonly grid: Grid;
}

/** A sheet without mark, with all that it could be. */
interface Unmarked<T> {
  readonly sheet: GridSheet;
  readonly claims: Claims<T>;
  /** The one whose own words it holds, whether or not it still has the headers of one of its sheets. */
  readonly said: T | null;
}

const isTable = ({ role }: Pick<Candidate, "role">, template: Template): boolean =>
  tableIds(template).includes(role);

const markedFor = (part: Pick<GridSheet, "names">, { roadmap }: Template): boolean =>
  markOf(part)?.roadmap === roadmap.id;

const namedPart = ({ names = [] }: UnreadPart) => ({ names });

/** True when a table of the programme is there under its mark, read or not. */
const isMarkedPlan = (grid: Grid, template: Template): boolean =>
  candidatesOf(grid, template).found.some(
    (item) => markedFor(item.sheet, template) && isTable(item, template),
  ) ||
  grid.unread.some((part) => {
    const role = markedFor(namedPart(part), template) ? unreadRole(part, template) : null;
    return role !== null && isTable({ role }, template);
  });

function unmarkedIn<T extends Template>(grid: Grid, templates: readonly T[]): readonly Unmarked<T>[] {
  return grid.sheets
    .filter((sheet) => markOf(sheet) === null)
    .map((sheet) => {
      const claims = templates.flatMap((template) => {
        const own = candidatesOf(grid, template).found.find((item) => item.sheet === sheet);
        return own ? [[template, own] as const] : [];
      });
      return { sheet, claims: new Map(claims) };
    })
    .filter(({ claims }) => claims.size > 0)
    .map((item) => ({ ...item, said: templates.length > 1 ? saidBy(item.sheet, templates) : null }));
}

/** Those of which a sheet holds most headers: of as many, the one whose headers they all are. */
function bestFitting<T>(claims: Claims<T>): readonly T[] {
  const most = Math.max(...[...claims.values()].map(({ fit }) => fit));
  const fitting = [...claims].filter(([, { fit }]) => fit === most);
  const whole = Math.max(...fitting.map(([, { share }]) => share));
  return fitting.filter(([, { share }]) => share === whole).map(([template]) => template);
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

/** The programme that a table without mark is of by what it says, or because it fits no other. */
function ownerByItself<T extends Template>({ claims, said }: Unmarked<T>): T | null {
  if (![...claims].every(([template, item]) => isTable(item, template))) return null;
  if (said) return claims.has(said) ? said : null;
  return only([...claims.keys()]);
}

/** The one of which most sheets are; of as many, the first. */
function likeliest<T extends Template>(sheets: readonly Unmarked<T>[], templates: readonly T[]): T | null {
  const counted = templates.map((template) => {
    const tables = sheets.filter(({ claims }) => {
      const own = claims.get(template);
      return own !== undefined && isTable(own, template);
    });
    const best = tables.filter(({ claims }) => only(bestFitting(claims)) === template);
    return { template, count: tables.length, best: best.length };
  });
  const [first] = counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.best - one.best || other.count - one.count);
  return first?.template ?? null;
}

/** The programmes whose plans are there, in the order in which they are given. */
function presentIn<T extends Template>(
  grid: Grid,
  templates: readonly T[],
  unmarked: readonly Unmarked<T>[],
): readonly T[] {
  const marked = templates.filter((template) => isMarkedPlan(grid, template));
  const byThemselves = unmarked.map(ownerByItself);
  const found = templates.filter((item) => marked.includes(item) || byThemselves.includes(item));
  if (found.length > 0) return found;
  const one = likeliest(unmarked, templates) ?? templates.find((template) => mayHoldPlan(grid, template));
  return one ? [one] : [];
}

/** Sheets of which programme, one telling of another; what is left is told by nothing. */
class Sharing<T extends Template> {
  readonly owners = new Map<GridSheet, T>();

  constructor(
    private readonly grid: Grid,
    private readonly present: readonly T[],
    unmarked: readonly Unmarked<T>[],
  ) {
    for (const sheet of grid.sheets) {
      const own = present.find((template) => markedFor(sheet, template));
      if (own) this.owners.set(sheet, own);
    }
    const open = this.settled(
      unmarked,
      ({ claims, said }) => said ?? only([...claims.keys()]) ?? only(bestFitting(claims)),
    );
    this.left = this.settled(open, ({ sheet, claims }) =>
      told(sheet, claims, { grid: this.grid, owned: this.owned() }),
    );
  }

  /** Sheets that nothing tells of. */
  readonly left: readonly Unmarked<T>[];

  /** The sheets that are known to be of a programme, in the order of the workbook. */
  private owned(): readonly Owned<T>[] {
    return this.present
      .flatMap((template) =>
        candidatesOf(this.grid, template)
          .found.filter(({ sheet }) => this.owners.get(sheet) === template)
          .map((item) => ({ template, item })),
      )
      .sort((one, other) => one.item.order - other.item.order);
  }

  /** Gives sheets their owners for as long as one more is told; answers those that are not. */
  private settled(
    sheets: readonly Unmarked<T>[],
    ownerOf: (item: Unmarked<T>) => T | null,
  ): readonly Unmarked<T>[] {
    const left = sheets.filter((item) => {
      const owner = ownerOf(item);
      if (owner) this.owners.set(item.sheet, owner);
      return !owner;
    });
    return left.length === 0 || left.length === sheets.length ? left : this.settled(left, ownerOf);
  }

  hasRole(template: T, role: string): boolean {
    return this.owned().some((other) => other.template === template && other.item.role === role);
  }
}

/** What could not be read is of the programme that its mark names; else of those that lack what its title says. */
function isUnreadFor<T extends Template>(
  part: UnreadPart,
  template: T,
  sharing: Sharing<T>,
  present: readonly T[],
) {
  const named = markOf(namedPart(part));
  if (named)
    return named.roadmap === template.roadmap.id || !present.some((item) => markedFor(namedPart(part), item));
  const lacking = present.filter((item) => {
    const role = unreadRole(part, item);
    return role !== null && !sharing.hasRole(item, role);
  });
  return lacking.length === 0 || lacking.includes(template);
}

function shareOf<T extends Template>(
  grid: Grid,
  template: T,
  sharing: Sharing<T>,
  present: readonly T[],
): Share<T> {
  const contested = new Set(sharing.left.map(({ sheet }) => sheet));
  const sheets = grid.sheets.filter(
    (sheet) => !contested.has(sheet) && (sharing.owners.get(sheet) ?? template) === template,
  );
  const untold = sharing.left.flatMap(({ sheet, claims }): readonly UnreadPart[] => {
    const role = claims.get(template)?.role;
    if (role === undefined || sharing.hasRole(template, role)) return [];
    return [{ sheet: sheet.name, reason: "contested", names: sheet.names, role }];
  });
  const unread = grid.unread.filter((part) => isUnreadFor(part, template, sharing, present));
  return { template, grid: { ...grid, sheets, unread: [...unread, ...untold] } };
}

/**
 * Shares a workbook out among the programmes whose plans are in it. A workbook of one programme is its own whole.
 * @param templates one a programme; of two that nothing tells apart, the first is meant.
 */
export function shareOut<T extends Template>(grid: Grid, templates: readonly T[]): readonly Share<T>[] {
  const unmarked = unmarkedIn(grid, templates);
  const present = presentIn(grid, templates, unmarked);
  const [alone, another] = present;
  if (!another) return alone ? [{ template: alone, grid }] : [];
  const among = unmarked.map(({ sheet, claims, said }) => ({
    sheet,
    claims: new Map([...claims].filter(([template]) => present.includes(template))),
    said: said && present.includes(said) ? said : null,
  }));
  const sharing = new Sharing(
    grid,
    present,
    among.filter(({ claims }) => claims.size > 0),
  );
  return present.map((template) => shareOf(grid, template, sharing, present));
}
