/** Entry of `npm run template`. */
import { finish } from "./printed";
import { runTemplate } from "./run-template";

finish(runTemplate(process.argv.slice(2)));
