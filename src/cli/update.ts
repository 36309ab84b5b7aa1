/** Entry of `npm run update`. */
import { finish } from "./printed";
import { runUpdate } from "./run-update";

finish(runUpdate(process.argv.slice(2)));
