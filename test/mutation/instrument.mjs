// Stryker’s instrumenter, on many files at once: each mutant in its place, with a switch.
import { readFileSync } from "node:fs";
import path from "node:path";
import { commonTokens } from "@stryker-mutator/api/plugin";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";
import { groupBy } from "./group-by.mjs";
import { core } from "./paths.mjs";
import { isInSample } from "./sample.mjs";

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, trace: silent, error: console.error };
const log = { ...logger, isDebugEnabled: () => false, isTraceEnabled: () => false };

function instrument(files) {
  const injector = createInjector();
  const provided = injector
    .provideValue(commonTokens.logger, log)
    .provideValue(commonTokens.injector, injector);
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  return provided.injectFunction(createInstrumenter).instrument(files, options);
}

/** What a mutant changes, and where: the same in every run on the same sources. */
const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  [
    path.relative(core, fileName),
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ].join(":");

function changeOf({ location: { start, end }, replacement, mutatorName }, content) {
  const line = content.split("\n")[start.line] ?? "";
  const text =
    start.line === end.line ? line.slice(start.column, end.column) : `${line.slice(start.column)} …`;
  const short = (code) => code.replace(/\s+/g, " ").slice(0, 100);
  return { line: start.line + 1, change: `${mutatorName} ${short(text)} → ${short(replacement)}` };
}

/** The changed contents of the files, how many mutants each has, and those that the sample takes. */
export async function mutantsOf(files, { every, seed }) {
  const originals = files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true }));
  const contentOf = new Map(originals.map(({ name, content }) => [name, content]));
  const whole = await instrument(originals);
  const taken = whole.mutants.filter((mutant) => isInSample(keyOf(mutant), every, seed));
  const keys = new Set(taken.map(keyOf));
  // The others are left out of the code as well, where it runs faster without them.
  const placesIn = groupBy(taken, ({ fileName }) => fileName);
  const { files: changed, mutants } =
    every === 1
      ? whole
      : await instrument(
          originals
            .filter(({ name }) => placesIn.has(name))
            .map((item) => ({ ...item, mutate: placesIn.get(item.name).map(({ location }) => location) })),
        );
  return {
    contents: new Map(changed.map(({ name, content }) => [name, content])),
    counts: groupBy(whole.mutants, ({ fileName }) => fileName),
    mutants: mutants
      .map((mutant) => ({
        id: mutant.id,
        file: mutant.fileName,
        key: keyOf(mutant),
        ...changeOf(mutant, contentOf.get(mutant.fileName)),
      }))
      .filter(({ key }) => keys.has(key)),
  };
}
