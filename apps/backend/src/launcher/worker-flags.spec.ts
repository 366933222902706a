import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workerFlags } from './worker-flags';

describe('a worker of docker-compose.yml', () => {
  it('runs with the options of a worker on one machine', () => {
    const { services } = parse(readFileSync(join(__dirname, '../../../../docker-compose.yml'), 'utf8'), { merge: true });

    expect(services.worker.command).toEqual(['node', '--enable-source-maps', ...workerFlags, 'dist/backend/apps/backend/src/worker.js']);
    expect(services.app.command).toBeUndefined();
  });
});
