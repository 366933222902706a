import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const locked = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().optional(), resolved: z.string().optional() }),
  ),
});

describe('packages of others', () => {
  it('come from the registry, each by its hash and from no other place', () => {
    const list = readFileSync(join(__dirname, '../../package-lock.json'), 'utf8');
    const { '': _, ...packages } = locked.parse(JSON.parse(list)).packages;
    expect(Object.keys(packages).length).toBeGreaterThan(1_000);
    const others = Object.entries(packages).filter(
      ([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved !== undefined,
    );
    expect(others.map(([name]) => name)).toEqual([]);
  });
});
