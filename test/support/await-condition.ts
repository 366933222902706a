/** Milliseconds after which it counts as never. */
const longest = 300_000;

/** Waits until something holds, and says what did not hold when it takes too long. */
export async function awaitCondition(
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  await awaitValue(what, async () => (await holds()) || undefined);
}

/** Waits until something is there, and gives it; says what was missing when it takes too long. */
export async function awaitValue<Value>(
  what: string,
  find: () => Promise<Value | undefined>,
): Promise<Value> {
  const end = Date.now() + longest;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`it took longer than five minutes until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
