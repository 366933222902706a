import { checkCertificate } from '@svetionik/contracts/checks';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import request from 'supertest';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { origin } from '../../support/create-test-app';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What any request meets before a route does. */

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const server = () => request(world.app.app.getHttpServer());
const problemOf = ({ status, type, body }: request.Response) => ({ status, type, code: body.code });
const problem = (status: number, code: string) => ({
  status,
  type: 'application/problem+json',
  code,
});

const begun = 'POST /api/v1/session HTTP/1.1\r\nHost: localhost:3000\r\n';
const chunked = 'Transfer-Encoding: chunked\r\n';

describe('a connection', () => {
  it('is kept for longer than a proxy in front keeps it', async () => {
    const { headers } = await server().get('/health').set('Connection', 'keep-alive');
    expect(headers['keep-alive']).toBe('timeout=65');
  });
});

describe('a body', () => {
  it.each([
    ['broken JSON', 'application/json', '{"email":', 400, 'request.invalid'],
    [
      'JSON in broken UTF-8',
      'application/json',
      Buffer.from([0x22, 0xff, 0x22]),
      400,
      'request.invalid',
    ],
    [
      'a megabyte',
      'application/json',
      JSON.stringify({ email: 'x'.repeat(1_000_000) }),
      413,
      'request.too-large',
    ],
    ['a list', 'application/json', '[]', 400, 'request.invalid'],
    ['nothing', 'application/json', '', 400, 'request.invalid'],
    [
      'a form',
      'application/x-www-form-urlencoded',
      'email=a',
      415,
      'request.unsupported-media-type',
    ],
    ['text', 'text/plain', '{"email":"a"}', 415, 'request.unsupported-media-type'],
    ['XML', 'application/xml', '<a/>', 415, 'request.unsupported-media-type'],
    [
      'an unknown set of characters',
      'application/json; charset=klingon',
      '{}',
      415,
      'request.unsupported-media-type',
    ],
  ])('of %s is a clear problem', async (_, type, body, status, code) => {
    const reply = await server()
      .post('/api/v1/session')
      .set({ Origin: origin, 'Content-Type': type })
      .send(body);
    expect(problemOf(reply)).toEqual(problem(status, code));
  });

  it('in an unknown encoding is a clear problem', async () => {
    const reply = await server()
      .post('/api/v1/session')
      .set({ Origin: origin, 'Content-Type': 'application/json', 'Content-Encoding': 'rot13' })
      .send('{}');
    expect(problemOf(reply)).toEqual(problem(415, 'request.unsupported-media-type'));
  });
});

describe('an address', () => {
  it.each([
    ['a broken character', '/%E0%A4%A', 400, 'request.invalid'],
    ['a percent sign', '/%', 400, 'request.invalid'],
    ['a broken byte', '/learn/%ff', 400, 'request.invalid'],
    ['a broken character of a mail', '/mail/%E0%A4%A', 400, 'request.invalid'],
    ['a broken character of a course', '/api/v1/courses/%E0%A4%A', 400, 'request.invalid'],
    ['no route', '/api/v1/nothing', 404, 'access.not-found'],
    ['a long path', `/${'a'.repeat(8_000)}`, 414, 'request.address-too-long'],
    [
      'a long question',
      `/api/v1/courses?track=${'a'.repeat(9_000)}`,
      414,
      'request.address-too-long',
    ],
    [
      'a question longer than HTTP allows',
      `/api/v1/courses?track=${'a'.repeat(20_000)}`,
      414,
      'request.address-too-long',
    ],
  ])('with %s is a clear problem', async (_, path, status, code) => {
    expect(problemOf(await server().get(path))).toEqual(problem(status, code));
  });

  it('may hold percent signs in what is asked, which nobody decodes twice', async () => {
    expect((await server().get('/api/v1/session?a=%E0%A4%A')).status).toBe(200);
  });

  it.each([
    ['no line of a request', 'NOT HTTP\r\n\r\n'],
    ['two ways to tell where it ends', `${begun}Content-Length: 6\r\n${chunked}\r\n0\r\n\r\nG`],
    ['two lengths', `${begun}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a space before the colon', `${begun}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
    ['an encoding that is none', `${begun}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['lines that end otherwise', 'GET /api/v1/session HTTP/1.1\nHost: localhost:3000\n\n'],
  ])('is a clear problem and ends the connection where it has %s', async (_, sent) => {
    const { port } = new URL(await world.app.app.getUrl());
    const reply = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(sent));
      socket
        .setEncoding('utf8')
        .on('data', (part) => (text += String(part)))
        .on('end', () => resolve(text))
        .on('error', reject);
    });
    expect(reply).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json[^]*"code":"request\.invalid"/,
    );
    expect(reply.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });
});

describe('a request', () => {
  const askFrom = async (forwarded: string) =>
    (
      await server()
        .get(checkCertificate.path.replace(':code', 'X'))
        .set('X-Forwarded-For', forwarded)
    ).status;

  it.each([
    ['comes from, whatever it says of a proxy', 0, [404, 429], 429],
    ['came from to the proxy that is trusted, whatever it said before', 1, [404, 429], 404],
  ])('is counted by the address that it %s', async (_, proxies, expected, fromAnother) => {
    const { app } = world.app;
    const { trustedProxies } = app.get<Settings>(SETTINGS);
    expect(app.getHttpAdapter().getInstance().get('trust proxy')).toBe(trustedProxies);
    app.set('trust proxy', proxies);
    const statuses = new Set<number>();
    for (let place = 0; place < 61; place += 1)
      statuses.add(await askFrom(`203.0.113.${place}, 198.51.100.7`));
    const another = await askFrom('198.51.100.7, 198.51.100.8');
    app.set('trust proxy', trustedProxies);
    await world.client.query('DELETE FROM platform.throttle');
    expect([[...statuses], another]).toEqual([expected, fromAnother]);
  });

  it('that says a thing twice is a clear problem', async () => {
    const reply = await server().get('/api/v1/courses?track=health&track=police');
    expect(problemOf(reply)).toEqual(problem(400, 'request.invalid'));
  });

  it('is not given back as it came', async () => {
    const reply = await server().trace('/api/v1/session').set('Cookie', 'session=own-secret');
    expect(problemOf(reply)).toEqual(problem(404, 'access.not-found'));
    expect(JSON.stringify([reply.text, reply.headers])).not.toContain('own-secret');
  });
});

describe('a local installation', () => {
  it.each([
    ['localhost', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1', 200],
    ['[::1]', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['evil.example@localhost', 421],
    ['192.168.0.7', 421],
  ])('under the name %s and its port answers %d', async (name, status) => {
    const asking = server().get('/api/v1/session');
    const { port } = new URL(asking.url);
    const reply = await asking.set('Host', `${name}:${port}`);
    expect(reply.status).toBe(status);
    if (status === 421) expect(problemOf(reply)).toEqual(problem(421, 'request.host-refused'));
  });

  it('says in words to who comes with a browser under another name where it answers', async () => {
    const reply = await server()
      .get('/v')
      .set({ Host: 'svetionik.lan:3000', Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([reply.status, reply.type]).toEqual([421, 'text/plain']);
    expect(reply.text).toMatch(
      /^Ova instalacija odgovara samo na adresi http:\/\/localhost:\d+ .* PUBLIC_URL\.\nThis installation answers only at http:\/\/localhost:\d+ .* PUBLIC_URL\.\n$/,
    );
    expect(reply.text).not.toContain('svetionik.lan');
  });

  it.each(['localhost', 'localhost:1', '', new URL(origin).host])(
    'answers %j as what it is',
    async (host) => {
      const reply = await server().get('/mail').set('Host', host);
      expect(reply.status).toBe(host === new URL(origin).host ? 200 : 421);
    },
  );

  it('shows its mail in a page that can run nothing and looks like nothing that a mail brings', async () => {
    const folder = join(world.app.app.get<Settings>(SETTINGS).dataFolder, 'mail');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, '1.json'),
      JSON.stringify({
        to: 'a@b.rs',
        subject: '<script>alert(1)</script>',
        text: '<style>*{}</style> http://localhost/a#b',
        at: 'now',
      }),
    );
    const [page, again] = [await server().get('/mail'), await server().get('/mail')];
    const policy = String(page.headers['content-security-policy']);
    const nonce = /<style nonce="([^"]+)">/.exec(page.text)?.[1] ?? '';
    expect(policy).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(nonce).toHaveLength(24);
    expect(again.text).not.toContain(nonce);
    expect(page.text).not.toMatch(/<script|<style>| style=/);
    expect(page.text).toContain('<a href="http://localhost/a#b">');
  });
});

describe('a browser', () => {
  it.each(['/', '/v', '/mail', '/api/v1/session', '/nothing/%E0%A4%A', '/v/verifier.html'])(
    'is told at %s to keep devices and payment from every page, and lets a film fill the screen',
    async (path) => {
      const policy = String((await server().get(path)).headers['permissions-policy']).split(', ');
      expect(policy).toEqual(
        expect.arrayContaining(
          ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi'].map(
            (feature) => `${feature}=()`,
          ),
        ),
      );
      expect(policy).toContain('fullscreen=(self)');
      expect(policy.filter((rule) => !/^[a-z-]+=\((self)?\)$/.test(rule))).toEqual([]);
    },
  );
});
