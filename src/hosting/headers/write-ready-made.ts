/** Writes the files of other servers again after a change of the headers: `npm run headers`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readyMade } from "./ready-made";

const folder = path.join(process.cwd(), "src/hosting/ready-made");

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(readyMade)) writeFileSync(path.join(folder, name), text());
