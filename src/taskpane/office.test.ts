import { createManualClock } from "../../test/fakes/manual-clock";
import { waitForOffice } from "./office";

const stub = (onReady: () => Promise<{ host: string | null }>) => {
  Object.assign(globalThis, { Office: { onReady } });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const clockAtStart = () => createManualClock(new Date(2025, 3, 2));

it("finds Excel", async () => {
  stub(() => Promise.resolve({ host: "Excel" }));
  expect(await waitForOffice(clockAtStart(), () => true)).toBeNull();
});

it("waits for the script, up to 5 s", async () => {
  const clock = clockAtStart();
  let loaded = false;
  stub(() => Promise.resolve({ host: "Excel" }));
  const late = waitForOffice(clock, () => loaded);
  await clock.advance(4_750);
  loaded = true;
  await clock.advance(250);
  expect(await late).toBeNull();

  const never = waitForOffice(clock, () => false);
  await clock.advance(5_000);
  expect(await never).toBe("missing");
});

it("says that it is not in Excel", async () => {
  stub(() => Promise.resolve({ host: null }));
  expect(await waitForOffice(clockAtStart(), () => true)).toBe("not-in-excel");
});

it("gives up after 15 s without an answer", async () => {
  const clock = clockAtStart();
  stub(() => new Promise(() => undefined));
  const answer = waitForOffice(clock, () => true);
  await clock.advance(15_000);
  expect(await answer).toBe("no-answer");
});
