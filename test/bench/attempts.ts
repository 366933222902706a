import {
  answering,
  copyCourse,
  drawn,
  givenTakers,
  starting,
  submitting,
  type Taker,
} from './attempt-takers';
import { sendAll } from './client';
import { fill, large, small } from './fill';
import { openInstallation } from './installation';
import type { Bench } from './parts';
import { judge, rounds, type Pair } from './rounds';

/** A step may cost half as much again beside a million answers as beside a thousand, or from a bank of 5,000 as from one of 50. */
const atLeast = 1 / 1.5;
const banks = { small: 50, large: 5000 };
const takers = 60;
const steps = ['start', 'answer', 'submit'] as const;

type Rates = Readonly<Record<(typeof steps)[number], number>>;

/** The steps of an attempt in a large installation against the same in a small one, and with a large bank against a small one. */
export async function compareAttempts(bench: Bench): Promise<readonly boolean[]> {
  await bench.client.query('CREATE DATABASE small');
  const url = new URL(bench.ownerUrl);
  url.pathname = '/small';
  const installation = await openInstallation(url.href, bench.variables['DATA_FOLDER'] ?? '');
  try {
    await fill(installation.client, small);
    const answers = [small, large]
      .map(({ attempts, answersOfAttempt }) => attempts * answersOfAttempt)
      .join(' answers: the floor, and beside ');
    const sizes = await compareSteps(
      { bench: installation, edition: await copyCourse(installation, banks.large) },
      { bench, edition: await copyCourse(bench, banks.large) },
    );
    const stepsPassed = steps.map((step) =>
      judge(`To ${step} an attempt beside ${answers}`, atLeast, sizes.map(ratesOf(step))),
    );
    const drawing = await compareSteps(
      { bench, edition: await copyCourse(bench, banks.small) },
      { bench, edition: await copyCourse(bench, banks.large) },
    );
    return [
      ...stepsPassed,
      judge(
        `To start an attempt of ${drawn} items from a bank of ${banks.small}: the floor, and of ${banks.large}`,
        atLeast,
        drawing.map(ratesOf('start')),
      ),
    ];
  } finally {
    await installation.close();
  }
}

interface Side {
  readonly bench: Bench;
  readonly edition: string;
}

interface RatesPair {
  readonly floor: Rates;
  readonly subject: Rates;
}

/** The first attempts, which read what is kept from then on, are not counted. */
async function compareSteps(floor: Side, subject: Side): Promise<RatesPair[]> {
  const pairs: RatesPair[] = [];
  for (let round = 0; round <= rounds; round++)
    pairs.push({ floor: await takeAttempts(floor), subject: await takeAttempts(subject) });
  return pairs.slice(1);
}

function ratesOf(step: keyof Rates): (pair: RatesPair) => Pair {
  return ({ floor, subject }) => ({ floor: floor[step], subject: subject[step] });
}

async function takeAttempts({ bench, edition }: Side): Promise<Rates> {
  const all = await givenTakers(bench, edition, takers);
  const positions = Array.from({ length: drawn }, (_, index) => index + 1);
  const start = await sendAll(bench.address, all.map(starting));
  const answer = await sendAll(
    bench.address,
    positions.flatMap((position) => all.map((taker) => answering(taker, position))),
  );
  const submit = await sendAll(bench.address, all.map(submitting));
  await forget(bench, all);
  return { start, answer, submit };
}

/** What a round has stored goes, so that the small installation stays small. */
async function forget({ client }: Bench, all: readonly Taker[]): Promise<void> {
  const attempts = all.map(({ attempt }) => attempt);
  await client.query('DELETE FROM assessment.answer WHERE attempt_id = ANY ($1)', [attempts]);
  await client.query('VACUUM assessment.answer');
}
