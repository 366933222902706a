const longest = 60_000;

/** Waits until something holds, and says what did not hold when it takes too long. */
export async function awaitCondition(
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + longest;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it took longer than a minute until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
