import { systemRefusal } from "./system-refusal";

const failure = (code: string, syscall?: string) =>
  Object.assign(new Error(code), syscall === undefined ? { code } : { code, syscall });

test.each([
  ["ENOENT", "open", "not-found"],
  ["ENOTDIR", "stat", "not-found"],
  ["ENAMETOOLONG", "stat", "not-found"],
  ["EACCES", "open", "access"],
  ["EPERM", "open", "access"],
  ["EBUSY", "read", "access"],
  ["EIO", "read", "access"],
])("%s of the system's %s is a refusal: %s", (code, syscall, refusal) => {
  expect(systemRefusal(failure(code, syscall))).toBe(refusal);
});

test("a file that Node refuses to load at once is too large", () => {
  expect(systemRefusal(failure("ERR_FS_FILE_TOO_LARGE"))).toBe("too-large");
});

test("a bug is no refusal", () => {
  expect(systemRefusal(new TypeError("x is not a function"))).toBeNull();
  expect(systemRefusal(failure("ERR_INVALID_ARG_TYPE"))).toBeNull();
  expect(systemRefusal("ENOENT")).toBeNull();
  expect(systemRefusal(null)).toBeNull();
});
