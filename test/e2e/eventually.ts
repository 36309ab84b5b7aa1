/** Looks again until the value is the wanted one; then asserts it, so that a failure shows both. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  wanted: Value,
  patience = 5_000,
): Promise<void> {
  const end = Date.now() + patience;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(wanted) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
  expect(last).toEqual(wanted);
}
