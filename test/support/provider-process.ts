import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What the provider of the tests is told when it starts. */
interface ToldProvider {
  /** Of a provider behind a proxy with https; one with a certificate is its own. */
  readonly issuer?: string;
  /** With its key, as PEM. */
  readonly certificate?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectAddress: string;
}

/** A provider that runs beside the tests, at this port of 127.0.0.1. */
export interface ProviderProcess {
  readonly port: number;
  end(): Promise<void>;
}

/** Starts a provider of OpenID Connect that others have written. */
export async function startProvider(told: ToldProvider): Promise<ProviderProcess> {
  const script = join(__dirname, 'foreign-provider-process.mjs');
  const running = spawn(process.execPath, [script, JSON.stringify(told)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const [port]: Buffer[] = await once(running.stdout, 'data');
  return {
    port: Number(String(port)),
    async end() {
      const ended = once(running, 'exit');
      running.stdin.end();
      await ended;
    },
  };
}
