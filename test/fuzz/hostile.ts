import type { Random } from '@svetionik/domain/random';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const naughty = z
  .array(z.string())
  .parse(
    JSON.parse(readFileSync(require.resolve('big-list-of-naughty-strings/blns.json'), 'utf8')),
  );

/** What the list leaves out: what PostgreSQL, UTF-16, JavaScript and our own forms stumble over. */
const own = [
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\ufffe\uffff',
  '\u200b',
  '%00',
  '%',
  '%E0%A4%A',
  '\\',
  '_',
  "'",
  '00000000-0000-0000-0000-000000000000',
  '01990000-0000-7000-8000-00000000ffff',
  '01990000-0000-7000-8000-00000000fffg',
  '9'.repeat(40),
  '-1',
  '1e309',
  '2147483648',
  '9223372036854775808',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-11-27T25:61:61.000Z',
  '+275760-09-13T00:00:00.001Z',
  '__proto__',
  'constructor',
  'toString',
  'х'.repeat(5_000),
  'ǆ'.repeat(300),
  '🏳️‍🌈'.repeat(50),
  'a@a',
  'a@xn--.rs',
  'фика@пример.срб',
  '../'.repeat(20),
  '0101099710005',
  '064 123 45 67',
];

const all = [...naughty, ...own];

/** One text that a program may stumble over. */
export function hostileText(random: Random): string {
  return all[Math.floor(random() * all.length)] ?? '';
}

/** Anything that JSON can hold, where something else is asked for. */
export function hostileValue(random: Random): unknown {
  const values: readonly unknown[] = [
    null,
    true,
    0,
    -0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 1,
    '',
    [],
    {},
    [[[]]],
    { $ne: null },
    { toString: 1 },
    Array.from({ length: 200 }, () => 'x'),
  ];
  return random() < 0.5 ? hostileText(random) : values[Math.floor(random() * values.length)];
}

/** Text within an address. Half of a pair of UTF-16 has no percent signs of its own, so that it goes as a program would send it that knows no better. */
export function encode(text: string): string {
  return [...text]
    .map((sign) => (/\p{Cs}/u.test(sign) ? '%ED%A0%80' : encodeURIComponent(sign)))
    .join('')
    .slice(0, 3_000);
}
