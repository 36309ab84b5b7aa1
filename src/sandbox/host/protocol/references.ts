/** Ranges that the client asked to keep from one sync to the next. */
export class References<T extends object> {
  private readonly byId = new Map<string, T>();
  private readonly byObject = new WeakMap<T, string>();
  private last = 0;

  keep(object: T): void {
    if (this.byObject.has(object)) return;
    this.last += 1;
    const id = `ref${this.last}`;
    this.byId.set(id, object);
    this.byObject.set(object, id);
  }

  idOf(object: T): string | null {
    return this.byObject.get(object) ?? null;
  }

  find(id: string): T | null {
    return this.byId.get(id) ?? null;
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.byObject.delete(object);
    this.byId.delete(id);
  }

  /** How many the client has not given back. */
  get count(): number {
    return this.byId.size;
  }
}
