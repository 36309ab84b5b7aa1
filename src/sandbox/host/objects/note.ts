import type { Sheet } from "../model/book";
import { defineClass, method, type HostClass } from "../protocol/define-class";

/** Notes of a sheet, the yellow ones: they come with files. */
export const noteCollectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "NoteCollection",
  members: { getCount: method((sheet) => sheet.book.state(sheet).notes.length) },
});

/** Threaded comments of a sheet. */
export const commentCollectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "CommentCollection",
  members: { getCount: method((sheet) => sheet.book.state(sheet).comments.length) },
});
