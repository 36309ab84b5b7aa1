import path from "node:path";

export const root = path.join(import.meta.dirname, "../..");
export const core = path.join(root, "src/core");
