import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Making } from './certificate-maker';
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
  const gain = (await make('counting', 2)) / (await make('counting', 1));
  report(`Counting in two processes against one: ${gain.toFixed(2)} times, a second core is ${gain >= gainOfFreeCore ? '' : 'not '}free`);
  const passed = [
    await compare({ name: 'A certificate', gate: 0.6, floor: () => make('floor', 1), subject: () => make('subject', 1) }),
    await reachRate(),
    await compare({ name: 'Two workers against one', ...(gain >= gainOfFreeCore && { gate: leastGain }), floor: () => make('subject', 1), subject: () => make('subject', 2) }),
  ];
  await compare({ name: 'Bare pages in two processes against one', floor: () => make('floor', 1), subject: () => make('floor', 2) });
  return passed;
}

async function reachRate(): Promise<boolean> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) rates.push(await make('subject', 1));
  const rate = median(rates.sort(ascending));
  report(`Certificates in one process: ${rate.toFixed(0)} a second, at least ${leastRate}: ${rate >= leastRate ? 'reached' : 'MISSED'}`);
  return rate >= leastRate;
}

/** Documents a second of so many processes together. */
async function make(side: Making, processes: number): Promise<number> {
  const counts = await Promise.all(Array.from({ length: processes }, () => makeInProcess(side)));
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / milliseconds;
}

function makeInProcess(side: Making): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'certificate-maker.ts'), [side, String(milliseconds)]);
    child.once('message', (count) => resolve(Number(count)));
    child.once('exit', (code) => code !== 0 && reject(new Error(`a maker ended with ${code}`)));
  });
}
