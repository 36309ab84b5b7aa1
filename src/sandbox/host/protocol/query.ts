import { apiNotFound, invalidArgument } from "./host-error";
import type { BoundMember, HostObject } from "./define-class";
import type { QueryInfo } from "./request";

/** What the executor needs to know of the host while it reads and calls members. */
export interface MemberAccess {
  /** Throws ApiNotFound when the member is newer than the announced ExcelApi. */
  readonly require: (className: string, member: string) => void;
  /** Resolves once formulas are up to date. */
  readonly calculate: () => Promise<void>;
}

/** Wire names start with a capital, API names do not; names with an underscore are the same in both. */
const toWire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const toApi = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Properties that the client writes under another name than the one it reads. */
const aliases: Readonly<Record<string, string>> = { "Worksheet.gridlines": "showGridlines" };

/** The member of an object by its API name; throws ApiNotFound when it is not implemented or too new. */
export function requireMember(object: HostObject, wireName: string, access: MemberAccess): BoundMember {
  const name = aliases[`${object.className}.${wireName}`] ?? wireName;
  const member = object.member(name);
  if (!member) throw apiNotFound(`${object.className}.${name} is not implemented by the stand-in host`);
  if (!name.startsWith("_")) access.require(object.className, name);
  return member;
}

/** Properties asked for, as a tree: `format/fill/color` → { format: { fill: { color: {} } } }. */
interface Asked {
  readonly [name: string]: Asked;
}

interface Asking {
  [name: string]: Asking;
}

function addPath(tree: Asking, path: string): void {
  const [head = "", ...rest] = path.split("/");
  const child = (tree[head] ??= {});
  if (rest.length > 0) addPath(child, rest.join("/"));
}

function askedOf(query: QueryInfo): Asked {
  const tree: Asking = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) if (path !== "") addPath(tree, path);
  return tree;
}

const wantsAll = (asked: Asked): boolean => Object.keys(asked).length === 0 || "*" in asked;

async function readAsked(
  object: HostObject,
  asked: Asked,
  access: MemberAccess,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  const names = new Set(Object.keys(asked).filter((name) => name !== "*"));
  if (wantsAll(asked)) for (const name of scalarsOf(object, access)) names.add(name);
  for (const name of names) {
    const member = requireMember(object, name, access);
    if (member.kind === "navigation") {
      const child = member.open();
      answer[toWire(name)] = child ? await answerOf(child, asked[name] ?? {}, {}, access) : null;
    } else if (member.kind === "scalar" && member.read) {
      if (member.calculated) await access.calculate();
      answer[toWire(name)] = await member.read();
    } else throw invalidArgument(`${object.className}.${name} cannot be loaded`);
  }
  return answer;
}

function scalarsOf(object: HostObject, access: MemberAccess): string[] {
  return object.memberNames.filter((name) => {
    const member = object.member(name);
    if (member?.kind !== "scalar" || !member.read) return false;
    try {
      access.require(object.className, name);
      return true;
    } catch {
      return false; // newer than this Excel: load() without a list leaves it out
    }
  });
}

async function answerOf(
  object: HostObject,
  asked: Asked,
  page: Pick<QueryInfo, "Top" | "Skip">,
  access: MemberAccess,
): Promise<Record<string, unknown>> {
  if (!object.items) return { ...object.handle(), ...(await readAsked(object, asked, access)) };
  const perItem: Record<string, Asked> = {};
  const own: Record<string, Asked> = {};
  for (const [name, below] of Object.entries(asked)) {
    if (name === "items") Object.assign(perItem, below);
    else (object.member(name) ? own : perItem)[name] = below;
  }
  const answer = object.handle();
  const result =
    Object.keys(own).length > 0 ? { ...answer, ...(await readAsked(object, own, access)) } : { ...answer };
  if (Object.keys(own).length > 0 && Object.keys(perItem).length === 0 && !("items" in asked)) return result;
  const from = page.Skip ?? 0;
  const items = object.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
  const listed: unknown[] = [];
  for (const item of items) listed.push(await answerOf(item, perItem, {}, access));
  return { ...result, _Items: listed };
}

/** Answers a `load`: exactly what was asked, the handle first. */
export function runQuery(
  object: HostObject,
  query: QueryInfo,
  access: MemberAccess,
): Promise<Record<string, unknown>> {
  return answerOf(object, askedOf(query), query, access);
}
