import { Argument, type Arguments } from "./argument";
import { isHostObject, type HostObject } from "./define-class";
import { apiNotFound, HostError, itemNotFound } from "./host-error";
import { requireMember, runQuery, toApi, type MemberAccess } from "./query";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./request";

/** What a batch works on. */
export interface BatchContext extends MemberAccess {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject | null;
  /** An object that the client kept from an earlier batch. */
  readonly kept: (referenceId: string) => HostObject | null;
  /** Called before each action; may throw to play a fault. */
  readonly beforeAction: (index: number) => void;
}

/** True when an object somewhere inside the argument stands for another path. */
function refersToObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "_ObjectPathId" in value || Object.values(value).some(refersToObject);
}

/** State of one batch: each path is evaluated once. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly context: BatchContext,
  ) {}

  /** The object at a path, null below a null object. */
  async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${pathId} is missing.`);
    const object = await this.evaluate(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private async evaluate(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.context.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const service = this.context.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PathType.reference: {
        const kept = this.context.kept(path.Name);
        if (!kept) throw new HostError("InvalidObjectPath", `The object ${path.Name} is no longer kept.`);
        return kept;
      }
      default: {
        const parent = await this.resolve(path.ParentObjectPathId ?? 0);
        return parent ? this.evaluateBelow(parent, path) : null;
      }
    }
  }

  private async evaluateBelow(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : toApi(path.Name);
    const member = requireMember(parent, name, this.context);
    if (path.ObjectPathType === PathType.property) {
      if (member.kind !== "navigation") throw apiNotFound(`${parent.className}.${name} is not an object`);
      return member.open();
    }
    if (member.kind !== "method") throw apiNotFound(`${parent.className}.${name} is not a method`);
    if (member.calculated) await this.context.calculate();
    const result = await member.call(await this.arguments(path.ArgumentInfo));
    if (result === null || result === undefined) {
      if (path.ObjectPathType === PathType.indexer) throw itemNotFound(parent.className);
      return null;
    }
    if (!isHostObject(result)) throw apiNotFound(`${parent.className}.${name} gives no object`);
    return result;
  }

  /** Arguments with the objects that they refer to put in place. */
  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = references[index];
      const plain = (reference === undefined || reference === 0) && !refersToObject(value);
      values.push(plain ? value : await this.replaceReferences(value, reference));
    }
    return (index) => new Argument(values[index]);
  }

  private async replaceReferences(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return Promise.all(value.map((entry, index) => this.replaceReferences(entry, reference[index])));
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const entries: [string, unknown][] = [];
      for (const [name, field] of Object.entries(value))
        entries.push([name, await this.replaceReferences(field, 0)]);
      return Object.fromEntries(entries);
    }
    return value;
  }

  async run(action: Action): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return object ? object.handle() : null;
    if (!object) return null;
    if (action.ActionType === ActionType.query) return runQuery(object, action.QueryInfo ?? {}, this.context);
    return this.useMember(object, action);
  }

  private async useMember(object: HostObject, action: Action): Promise<unknown> {
    const name = toApi(action.Name);
    const member = requireMember(object, name, this.context);
    const args = await this.arguments(action.ArgumentInfo);
    if (action.ActionType === ActionType.setProperty && member.kind === "scalar" && member.write) {
      member.write(args(0));
      return null;
    }
    if (action.ActionType === ActionType.method && member.kind === "method") {
      if (member.calculated) await this.context.calculate();
      const result = await member.call(args);
      return isHostObject(result) ? result.handle() : (result ?? null);
    }
    throw apiNotFound(`${object.className}.${name} cannot be used in this way`);
  }
}

function errorOf(thrown: unknown, action: Action | undefined, index: number): BatchError {
  if (!(thrown instanceof HostError)) throw thrown;
  return { Code: thrown.code, Message: thrown.message, Location: action?.Name ?? "", ActionIndex: index };
}

/**
 * Runs the actions of one sync in order; stops at the first refusal and keeps
 * what ran before it. Throws only on a bug of the stand-in.
 */
export async function runBatch(request: BatchRequest, context: BatchContext): Promise<BatchResponse> {
  const batch = new Batch(request, context);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      context.beforeAction(index);
      if (action.ActionType === ActionType.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
      } else results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (thrown) {
      return { Results: results, TraceIds: traces, Error: errorOf(thrown, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}
