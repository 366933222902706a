import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../processes/ports';
import { drainServer } from './drain-server';

describe('draining a server', () => {
  let server: Server;
  let port: number;
  const agent = new Agent({ keepAlive: true });

  async function serve(listener: RequestListener): Promise<void> {
    server = createServer(listener);
    port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  }

  function ask(path = '/'): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      }).once('error', reject);
    });
  }

  afterAll(() => agent.destroy());

  it('ends while somebody asks without pause, and answers whatever reached it', async () => {
    let reached = 0;
    let answered = 0;
    await serve((_request, response) => {
      reached++;
      response.end('here');
    });
    const arrived = once(server, 'request');
    const asking = (async () => {
      for (;;) {
        const status = await ask().catch(() => undefined);
        if (status === undefined) return;
        answered++;
      }
    })();
    await arrived;
    await setTimeout(50);
    await drainServer(server, 60_000);
    await asking;
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBe(reached);
  });

  it('waits for a reply that is under way', async () => {
    await serve((_request, response) => void setTimeout(200).then(() => response.end('late')));
    const arrived = once(server, 'request');
    const reply = ask();
    await arrived;
    await drainServer(server, 60_000);
    expect(await reply).toBe(200);
  });

  it('cuts off what does not end', async () => {
    await serve(() => undefined);
    const arrived = once(server, 'request');
    const reply = ask().catch((error: unknown) => String(error));
    await arrived;
    await drainServer(server, 200);
    expect(await reply).toContain('socket hang up');
  });
});
