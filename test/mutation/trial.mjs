// Holds mutants against tests, test file by test file, and says what became of each.
import { openWorld } from "./suite.mjs";

/** A mutant may pass its own place this many times as often as the code does unchanged, and then some: more is endless. */
const MORE_OFTEN = 50;
const AND_THEN_SOME = 20_000;
/** What is taken for usual when the code was not run unchanged. */
const USUAL_HITS = 100_000;
/** Time that a mutant takes at most, on tests from elsewhere, then on modules loaded anew, in µs of the processor. */
const MOST_FAR = 3_000_000;
const MOST_ANEW = 8_000_000;

/** What the changed source reads and writes as it runs: the same object for as long as the process lasts. */
const switches = (globalThis.__stryker__ = {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: undefined,
  hitLimit: undefined,
  mutantCoverage: { static: {}, perTest: {} },
});
const { mutantCoverage: coverage } = switches;
const LOADING = "loading";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function activate(mutant, usual) {
  switches.activeMutant = mutant;
  switches.hitCount = mutant === undefined ? undefined : 0;
  switches.hitLimit = usual * MORE_OFTEN + AND_THEN_SOME;
}

/** What a failure says, or null; `step` is a test, or the loading of tests. */
async function failureOf(step, id) {
  switches.currentTestId = id;
  try {
    await step();
    return null;
  } catch (error) {
    return String(error);
  } finally {
    switches.currentTestId = undefined;
  }
}

const verdictOf = (failure) => (failure.includes("Hit count limit") ? "timeout" : "killed");

export class Trial {
  /** Passes of each mutant's place, unchanged: by test file, then by test; `LOADING` for what loads with the tests. */
  #passes = [];
  #world = null;
  /** Test files in which a mutant's place is not passed again, because what it gives is remembered: by mutant. */
  #hidden = new Map();
  /** Mutants that are passed by as modules load: by the first test file that loads them only, whichever it is. */
  #loading = new Set();
  /** Time that each mutant has taken of tests from elsewhere. */
  #spent = new Map();
  /** Test files that cannot run here, each with the reason. */
  leftOut = [];

  /** `names`: the test files of the script; `mutants`: those that are to be tried. */
  constructor(script, names, mutants) {
    this.script = script;
    this.names = names;
    this.mutants = mutants;
  }

  #open() {
    this.#world ??= openWorld(this.script);
    return this.#world;
  }

  /** Runs a test file unchanged, and remembers which mutants each of its tests passes by; false when it fails. */
  async #rehearse(place, alive) {
    const passes = new Map();
    const remember = (id, counts) => {
      for (const [mutant, count] of Object.entries(counts))
        if (this.mutants.has(mutant)) passes.set(mutant, (passes.get(mutant) ?? new Map()).set(id, count));
    };
    activate(undefined, 0);
    coverage.static = {};
    const world = this.#open();
    let tests = [];
    let failure = await failureOf(() => (tests = world(place)), LOADING);
    remember(LOADING, coverage.perTest[LOADING] ?? {});
    for (const mutant of Object.keys(coverage.perTest[LOADING] ?? {})) this.#loading.add(mutant);
    for (const [number, run] of tests.entries()) {
      if (failure !== null) break;
      failure = await failureOf(run, String(number));
      await alive();
      remember(number, coverage.perTest[number] ?? {});
    }
    for (const id of Object.keys(coverage.perTest)) delete coverage.perTest[id];
    this.#passes[place] = failure === null ? passes : null;
    return failure;
  }

  /** Runs a test file unchanged, once; whether it can be used. */
  async rehearse(place, alive) {
    if (this.#passes[place] !== undefined) return this.#passes[place] !== null;
    if ((await this.#rehearse(place, alive)) === null) return true;
    // Mutants tried before may have left something behind.
    this.#world = null;
    const failure = await this.#rehearse(place, alive);
    if (failure !== null) this.leftOut.push({ test: this.names[place], why: failure.slice(0, 200) });
    return failure === null;
  }

  #passesOf(mutant, place) {
    return this.#passes[place]?.get(mutant) ?? new Map();
  }

  /**
   * Tries a mutant against one test file, in modules that are already loaded; null when it goes unnoticed.
   * `isFar`: the test file is not beside the mutant's, and so takes little time of it.
   */
  async tryLoaded(mutant, place, { isFar, alive }) {
    const since = process.cpuUsage();
    const before = this.#spent.get(mutant) ?? 0;
    const spent = () => before + process.cpuUsage(since).user;
    const verdict = await this.#tryTests(mutant, place, () => !isFar || spent() < MOST_FAR, alive);
    if (isFar) this.#spent.set(mutant, spent());
    return verdict;
  }

  async #tryTests(mutant, place, hasTime, alive) {
    for (const [id, usual] of this.#passesOf(mutant, place)) {
      if (id === LOADING) continue;
      if (!hasTime()) return null;
      const failure = await this.#runLoaded(mutant, place, id, usual);
      if (switches.hitCount === 0) this.#hide(mutant, place);
      activate(undefined, 0);
      await alive();
      if (failure === null) continue;
      if (await this.#holdsUnchanged(place, id)) return verdictOf(failure);
      // What is loaded is spoilt, by this mutant or by one before it.
      this.#world = null;
      const again = await this.#runLoaded(mutant, place, id, usual);
      activate(undefined, 0);
      this.#world = null;
      if (again !== null) return verdictOf(again);
    }
    return null;
  }

  #hide(mutant, place) {
    this.#hidden.set(mutant, (this.#hidden.get(mutant) ?? new Set()).add(place));
  }

  async #runLoaded(mutant, place, id, usual) {
    const tests = this.#open()(place);
    activate(mutant, usual);
    return failureOf(tests[id], "trial");
  }

  async #holdsUnchanged(place, id) {
    return (await failureOf(this.#open()(place)[id], "trial")) === null;
  }

  /** Passes of a mutant's place in the test files: file by file, then test by test. */
  #allPasses(mutant, places) {
    return places.map((place) => ({ place, passes: this.#passesOf(mutant, place) }));
  }

  isPassed(mutant, places) {
    return this.#loading.has(mutant) || this.#allPasses(mutant, places).some(({ passes }) => passes.size > 0);
  }

  /** Whether the tests of a file pass by any of the mutants, apart from what loads with them. */
  passesAny(place, mutants) {
    return mutants.some(({ id }) => [...this.#passesOf(id, place).keys()].some((test) => test !== LOADING));
  }

  /** Tries a mutant on modules loaded anew with it, against all the tests of as many test files as the time allows. */
  async tryAnew(mutant, places, alive) {
    const usual =
      sum(this.#allPasses(mutant, places).flatMap(({ passes }) => [...passes.values()])) || USUAL_HITS;
    const world = openWorld(this.script);
    const since = process.cpuUsage();
    activate(mutant, usual);
    for (const place of places) {
      if (process.cpuUsage(since).user > MOST_ANEW) break;
      let tests = [];
      let failure = await failureOf(() => (tests = world(place)), "trial");
      for (let next = 0; failure === null && next < tests.length; next += 1) {
        failure = await failureOf(tests[next], "trial");
        await alive();
      }
      if (failure !== null) {
        activate(undefined, 0);
        return { verdict: verdictOf(failure), place };
      }
    }
    const verdict = switches.hitCount === 0 ? "uncovered" : "survived";
    activate(undefined, 0);
    return { verdict, place: null };
  }

  /**
   * Test files that a mutant has to be tried on anew, those where what it gives is remembered first; none when it was
   * tried all the same.
   */
  placesAnew(mutant, places) {
    const usable = places.filter((place) => this.#passes[place]);
    const all = this.#allPasses(mutant, usable).filter(({ passes }) => passes.size > 0);
    const tests = sum(all.map(({ passes }) => passes.size - (passes.has(LOADING) ? 1 : 0)));
    const remembered = all.filter(
      ({ place, passes }) => passes.has(LOADING) || this.#hidden.get(mutant)?.has(place),
    );
    if (tests > 1 && remembered.length === 0 && !this.#loading.has(mutant)) return [];
    return [...new Set([...remembered.map(({ place }) => place), ...usable])];
  }
}
