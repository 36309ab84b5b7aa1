/** Which events the client listens to, by the numbers of its protocol. */

export const EventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of a collection. */
export const wholeWorkbook = "Workbook";

/** The client registers once per object and event; it counts handlers itself. */
export class Subscriptions {
  private readonly active = new Set<string>();

  add(type: EventNumber, target: string): void {
    this.active.add(`${type} ${target}`);
  }

  remove(type: EventNumber, target: string): void {
    this.active.delete(`${type} ${target}`);
  }

  has(type: EventNumber, target: string): boolean {
    return this.active.has(`${type} ${target}`);
  }

  get count(): number {
    return this.active.size;
  }
}
