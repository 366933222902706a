import { benchFacts, floor, subject } from './certificate';

const renderers = {
  floor,
  subject: (facts: ReturnType<typeof benchFacts>) =>
    subject(facts, { seal: null, signature: null }),
  counting: async () => count(),
};

/** What a process can make: bare pages, certificates, or nothing that takes memory. */
export type Making = keyof typeof renderers;

let made = 0;

/** Makes one after the other for so many milliseconds, and says how many. */
async function make(milliseconds: number): Promise<number> {
  const side = process.argv[2];
  const one = renderers[side === 'floor' || side === 'subject' ? side : 'counting'];
  const [before, end] = [made, performance.now() + milliseconds];
  while (performance.now() < end) {
    await one(benchFacts(made));
    made += 1;
  }
  return made - before;
}

function count(): number {
  let value = 1;
  for (let step = 0; step < 1_000_000; step++) value = (value * 31 + step) % 65_521;
  return value;
}

process.on(
  'message',
  (milliseconds) => void make(Number(milliseconds)).then((count) => process.send?.(count)),
);
process.on('disconnect', () => process.exit(0));
