import { fork } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { withBrowser } from './browser';
import type { Bench } from './parts';
import { ascending, median, report } from './rounds';

const runs = 5;
// Now and then Lighthouse cannot read the trace of a run, and gives it no score.
const triesAtMost = 10;
const aim = { performance: 95, accessibility: 100 } as const;
const pages = {
  Home: '/',
  'Course page': '/courses/zdravstvo',
  'Sign-in': '/account/sign-in',
} as const;

const scored = z.object({
  performance: z.number(),
  accessibility: z.number(),
  firstPaint: z.number(),
  largestPaint: z.number(),
  blocked: z.number(),
  shift: z.number(),
  machine: z.number(),
});
type Scores = z.infer<typeof scored>;

/** Lighthouse, mobile preset, median of five, of what a visitor opens. Reported, not judged: it depends on the machine. */
export async function reportLighthouse({ address }: Bench): Promise<readonly boolean[]> {
  for (const [name, path] of Object.entries(pages)) {
    const all = await measure(`${address}${path}`);
    if (all === undefined) {
      report('Lighthouse: not run, no Chromium was found.');
      return [];
    }
    describe(name, all);
  }
  return [];
}

async function measure(address: string): Promise<readonly Scores[] | undefined> {
  const all: Scores[] = [];
  for (let tries = 0; all.length < runs; tries++) {
    if (tries === triesAtMost)
      throw new Error(`Lighthouse gave ${address} a score in only ${all.length} of ${tries} runs.`);
    const port = await freePort();
    const answer = await withBrowser(
      () => runOnce(address, port),
      `--remote-debugging-port=${port}`,
    );
    if (answer === undefined) return undefined;
    const { data } = scored.safeParse(answer);
    if (data) all.push(data);
  }
  return all;
}

function runOnce(address: string, port: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'lighthouse-process.mjs'), [address, String(port)], {
      execArgv: [],
    });
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`Lighthouse ended with ${code}`)));
  });
}

function describe(name: string, all: readonly Scores[]): void {
  const of = (key: keyof Scores) => all.map((each) => each[key]).sort(ascending);
  const score = (key: keyof typeof aim) =>
    `${key} ${median(of(key))} (${of(key)[0]} to ${of(key).at(-1)}), aim ${aim[key]}`;
  const milliseconds = (key: keyof Scores) => `${median(of(key)).toFixed(0)} ms`;
  report(
    `${name}, Lighthouse, median of ${all.length}: ${score('performance')}; ${score('accessibility')}`,
  );
  report(
    `  first paint ${milliseconds('firstPaint')}, largest ${milliseconds('largestPaint')}, blocked ${milliseconds('blocked')}, layout shift ${median(of('shift')).toFixed(3)}; ` +
      `machine ${median(of('machine')).toFixed(0)} by Lighthouse's measure, load ${loadavg()[0]?.toFixed(1)}`,
  );
}
