import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../../apps/backend/src/platform/processes/ports';
import { run } from '../../support/debian-tools';
import { openMailSink } from '../mail-sink';
import { Operator } from '../operator';
import type { Site } from '../site';
import { openProxy } from '../tls-proxy';

const root = resolve(__dirname, '../../..');

/** A host with Docker, and a clone of the repository in which an operator works. */
export interface DockerHost extends Site {
  readonly program: string;
  readonly operator: Operator;
  close(): Promise<void>;
}

export async function openDockerHost(browser: string): Promise<DockerHost> {
  const folder = await mkdtemp(join(tmpdir(), 'svetionik-docker-'));
  // the user of the program reads what is put into its containers
  await chmod(folder, 0o711);
  const program = join(folder, 'program');
  run('git', ['clone', '-q', root, program]);
  const port = await freePort();
  const gateway = addressOfHost();
  const [sink, proxy] = await Promise.all([openMailSink(folder, gateway), openProxy(folder, port)]);
  const project = `svetionik-trial-${randomUUID().slice(0, 8)}`;
  await writeFile(
    join(program, '.env'),
    describeSettings({
      COMPOSE_PROJECT_NAME: project,
      LISTEN: `127.0.0.1:${port}`,
      PUBLIC_URL: proxy.address,
      PRIVACY_CONTACT: 'privacy@example.org',
      SMTP_URL: `smtp://${gateway}:${sink.port}`,
      POSTGRES_PASSWORD: randomPassword(),
      LOGIN_PASSWORD: randomPassword(),
      REDIS_PASSWORD: randomPassword(),
    }),
    { mode: 0o600 },
  );
  const compose = (...words: string[]) =>
    run('docker', ['compose', '--project-directory', program, ...words]);
  return {
    folder,
    program,
    address: proxy.address,
    browser,
    administrator: { email: 'name@example.org', password: `svetlost-${randomUUID()}` },
    signingKey: 'organizator',
    operator: new Operator(program),
    listQueue: () => compose('exec', '-T', 'redis', 'redis-cli', '--scan', '--pattern', 'bull:*'),
    close: async () => {
      compose('down', '--volumes', '--remove-orphans');
      await Promise.all([sink.close(), proxy.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How containers reach this host. */
function addressOfHost(): string {
  const format = '{{(index .IPAM.Config 0).Gateway}}';
  return run('docker', ['network', 'inspect', 'bridge', '--format', format]).trim();
}

function describeSettings(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function randomPassword(): string {
  return randomUUID().replaceAll('-', '');
}
