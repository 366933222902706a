import { Renderers } from './renderers';
import { ascending, compare, median, report, rounds } from './rounds';

const milliseconds = 3_000;
const leastRate = 100;
const leastGain = 1.8;
/** What counting gains from a second core that is free. */
const gainOfFreeCore = 1.9;

/**
 * A certificate with tags, signature and credential against its text on a bare page, and the rate as such; then two
 * workers against one. Where no second core is free, two cannot do more than one, and the gain is only reported; whether
 * one is, is measured by counting, which shares neither memory nor caches. What these cost is seen by bare pages.
 */
export async function compareCertificates(): Promise<boolean[]> {
  const isFree = await hasFreeCore();
  const pages = await Renderers.start('floor', 2);
  const certificates = await Renderers.start('subject', 2);
  const passed = [
    await compare({
      name: 'A certificate',
      gate: 0.35,
      floor: one(pages),
      subject: one(certificates),
    }),
    await reachRate(one(certificates)),
    await compare({
      name: 'Two workers against one',
      ...(isFree && { gate: leastGain }),
      floor: one(certificates),
      subject: two(certificates),
    }),
  ];
  await compare({
    name: 'Bare pages in two processes against one',
    floor: one(pages),
    subject: two(pages),
  });
  pages.stop();
  certificates.stop();
  return passed;
}

async function hasFreeCore(): Promise<boolean> {
  const counting = await Renderers.start('counting', 2);
  const single = await counting.rate(1, milliseconds);
  const gain = (await counting.rate(2, milliseconds)) / single;
  counting.stop();
  report(
    `Counting in two processes against one: ${gain.toFixed(2)} times, a second core is ${gain >= gainOfFreeCore ? '' : 'not '}free`,
  );
  return gain >= gainOfFreeCore;
}

async function reachRate(certificates: () => Promise<number>): Promise<boolean> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) rates.push(await certificates());
  const rate = median(rates.sort(ascending));
  report(
    `Certificates in one process: ${rate.toFixed(0)} a second, at least ${leastRate}: ${rate >= leastRate ? 'reached' : 'MISSED'}`,
  );
  return rate >= leastRate;
}

function one(renderers: Renderers): () => Promise<number> {
  return () => renderers.rate(1, milliseconds);
}

function two(renderers: Renderers): () => Promise<number> {
  return () => renderers.rate(2, milliseconds);
}
