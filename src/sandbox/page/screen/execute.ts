import { ICommandService, type ICommand } from "@univerjs/core";
import type { UniverAccess } from "../../host/model/univer-access";

/** Runs a command of Univer's interface outside the undo stack; throws when it is refused. */
export function execute<P extends object>({ injector }: UniverAccess, { id }: ICommand<P>, params: P): void {
  if (!injector.get(ICommandService).syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}`);
}
