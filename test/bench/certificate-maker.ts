import { benchFacts, floor, subject } from './certificate';

/** Makes documents for so many milliseconds, after a warm-up, and says how many. */
async function make([side, milliseconds]: readonly string[]): Promise<void> {
  const one = side === 'floor' ? floor : (facts: ReturnType<typeof benchFacts>) => subject(facts, { seal: null, signature: null });
  for (let number = 1; number <= 20; number++) await one(benchFacts(number));
  const end = performance.now() + Number(milliseconds);
  let count = 0;
  while (performance.now() < end) {
    await one(benchFacts(100 + count));
    count += 1;
  }
  process.send?.(count, () => process.exit(0));
}

void make(process.argv.slice(2));
