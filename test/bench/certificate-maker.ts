import { benchFacts, floor, subject } from './certificate';

const makers = {
  floor,
  subject: (facts: ReturnType<typeof benchFacts>) => subject(facts, { seal: null, signature: null }),
  counting: async () => count(),
};

/** What a process can make: bare pages, certificates, or nothing that takes memory. */
export type Making = keyof typeof makers;

/** Makes one after the other for so many milliseconds, after a warm-up, and says how many. */
async function make([side, milliseconds]: readonly string[]): Promise<void> {
  const one = makers[side === 'floor' || side === 'subject' ? side : 'counting'];
  for (let number = 1; number <= 20; number++) await one(benchFacts(number));
  const end = performance.now() + Number(milliseconds);
  let made = 0;
  while (performance.now() < end) {
    await one(benchFacts(100 + made));
    made += 1;
  }
  process.send?.(made, () => process.exit(0));
}

function count(): number {
  let value = 1;
  for (let step = 0; step < 1_000_000; step++) value = (value * 31 + step) % 65_521;
  return value;
}

void make(process.argv.slice(2));
