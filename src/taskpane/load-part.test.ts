import { createManualClock } from "../../test/fakes/manual-clock";
import { loadPart, PartMissing } from "./load-part";

const notFetched = () => Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });

/** Loads with these answers in turn, the pause between them passed. */
async function loaded(...answers: readonly (string | Error)[]) {
  const clock = createManualClock(new Date(2025, 3, 2));
  let calls = 0;
  const load = () => {
    const answer = answers[calls];
    calls += 1;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const given = loadPart(load, clock);
  const settled = given.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await clock.advance(999);
  const before = calls;
  await clock.advance(1);
  return { ...(await settled), before, calls };
}

it("loads once when the file arrives", async () => {
  expect(await loaded("page")).toEqual({ value: "page", before: 1, calls: 1 });
});

it("asks once more, a second later, for a file that could not be fetched", async () => {
  expect(await loaded(notFetched(), "page")).toEqual({ value: "page", before: 1, calls: 2 });
});

it("says that the part is missing when the file could not be fetched twice", async () => {
  expect(await loaded(notFetched(), notFetched())).toEqual({
    error: new PartMissing("Loading chunk 7 failed."),
    before: 1,
    calls: 2,
  });
});

it.each([
  [[new TypeError("x is not a function")], 1],
  [[notFetched(), new TypeError("x is not a function")], 2],
] as const)("throws a bug as it is", async (answers, calls) => {
  expect(await loaded(...answers)).toMatchObject({ error: new TypeError("x is not a function"), calls });
});
