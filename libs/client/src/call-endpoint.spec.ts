import { editHelpContacts } from '@svetionik/contracts/organisations';
import { listTracks } from '@svetionik/contracts/catalogue';
import { uploadFile } from '@svetionik/contracts/uploads';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { callEndpoint } from './call-endpoint';
import { RequestProblem } from './problem';

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

let server: Server;
let asked: { line: string; headers: IncomingMessage['headers']; body: string }[];
let answers: Answer[];

const done: Answer = { status: 200, type: 'application/json', body: '{"items":[]}' };
const problem = (status: number, code: string): Answer => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ status, code, title: code }),
});

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      const { status, type, body: text } = answers.shift() ?? done;
      response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => server.close());

beforeEach(() => {
  asked = [];
  answers = [];
});

function address(): string {
  const at = server.address();
  return typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : '';
}

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof RequestProblem ? error.code : error),
  );

const contacts = [{ label: { 'sr-Cyrl': 'Хитна', en: 'Ambulance' }, number: '194' }];

describe('a call from any program', () => {
  it('gives what the endpoint replies', async () => {
    expect(await callEndpoint(listTracks, {}, { address: address() })).toEqual({ items: [] });
    expect(asked.map(({ line }) => line)).toEqual(['GET /api/v1/tracks']);
  });

  it('says where it comes from, who calls and what an edit starts from', async () => {
    answers = [{ status: 204 }];
    const sending = { address: address(), headers: { cookie: 'session=a' }, owner: 'p' };
    const request = { body: { contacts }, version: 3 };
    expect(await callEndpoint(editHelpContacts, request, sending)).toBeUndefined();
    expect(asked[0]).toMatchObject({
      headers: { origin: address(), cookie: 'session=a', 'if-match': '"3"', 'signed-in-as': 'p' },
      body: JSON.stringify({ contacts }),
    });
  });

  it('sends a file under the name that the endpoint gives its field', async () => {
    await callEndpoint(uploadFile, { body: new File(['x'], 'a.txt') }, { address: address() });
    expect(asked[0]?.body).toContain(`name="${uploadFile.body.field}"; filename="a.txt"`);
  });

  it.each<[string, Answer, string]>([
    ['a problem', problem(404, 'access.not-found'), 'access.not-found'],
    ['a page of a proxy', { status: 502, type: 'text/html', body: '<html>' }, 'server.unavailable'],
    ['broken JSON', { ...done, body: '{' }, 'network.unreadable'],
  ])('fails by the code of %s', async (_, answer, code) => {
    answers = [answer];
    expect(await codeOf(callEndpoint(listTracks, {}, { address: address() }))).toBe(code);
  });

  it('fails where nobody answers', async () => {
    const call = callEndpoint(listTracks, {}, { address: 'http://127.0.0.1:1' });
    expect(await codeOf(call)).toBe('network.unreachable');
  });

  it.each<[string, Answer[], readonly number[], number]>([
    ['while the server starts', [problem(503, 'server.unavailable'), done], [1, 1], 2],
    ['not where it is refused', [problem(403, 'access.forbidden')], [1, 1], 1],
    ['not unless that is wanted', [problem(503, 'server.unavailable')], [], 1],
    ['not for ever', Array(4).fill(problem(503, 'server.unavailable')), [1, 1], 3],
  ])('is tried again %s', async (_, given, pauses, times) => {
    answers = [...given];
    await codeOf(callEndpoint(listTracks, {}, { address: address(), pauses }));
    expect(asked).toHaveLength(times);
  });

  it('ends as its signal says', async () => {
    const signal = AbortSignal.abort('enough');
    expect(await codeOf(callEndpoint(listTracks, {}, { address: address(), signal }))).toBe(
      'enough',
    );
  });
});
