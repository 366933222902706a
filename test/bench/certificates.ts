import { fork } from 'node:child_process';
import { join } from 'node:path';
import { compare } from './rounds';

const milliseconds = 3_000;

/** A certificate with tags, signature and credential against its text on a bare page; then two workers at once against two bare pdfkit processes. */
export async function compareCertificates(): Promise<boolean[]> {
  return [
    await compare({ name: 'A certificate', gate: 0.6, floor: () => make('floor', 1), subject: () => make('subject', 1) }),
    await compare({ name: 'Two workers', gate: 0.6, floor: () => make('floor', 2), subject: () => make('subject', 2) }),
  ];
}

/** Documents a second of so many processes together. */
async function make(side: 'floor' | 'subject', processes: number): Promise<number> {
  const counts = await Promise.all(Array.from({ length: processes }, () => makeInProcess(side)));
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / milliseconds;
}

function makeInProcess(side: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'certificate-maker.ts'), [side, String(milliseconds)]);
    child.once('message', (count) => resolve(Number(count)));
    child.once('exit', (code) => code !== 0 && reject(new Error(`a maker ended with ${code}`)));
  });
}
