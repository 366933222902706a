import { Controller, Get, Logger, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Server } from 'node:http';
import request from 'supertest';
import { ProblemFilter } from './problem.filter';

let failure: unknown;

@Controller('people')
class FailingController {
  @Get(':person')
  read(): never {
    throw failure;
  }
}

@Module({ controllers: [FailingController] })
class FailingModule {}

let app: INestApplication<Server>;
let logged: jest.SpyInstance;

beforeAll(async () => {
  app = await NestFactory.create(FailingModule, { logger: false });
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
});

beforeEach(() => {
  logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
});

afterEach(() => jest.restoreAllMocks());
afterAll(() => app.close());

function failWith(error: unknown): request.Test {
  failure = error;
  return request(app.getHttpServer()).get('/people/jelena');
}

describe('a failure that nobody expected', () => {
  it('is told as a code, without what it says or where it was', async () => {
    const reply = await failWith(new Error('SELECT secret FROM identity.person'));
    expect([reply.status, reply.type, JSON.parse(reply.text)]).toEqual([
      500,
      'application/problem+json',
      { status: 500, code: 'server.failed', title: 'server.failed' },
    ]);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('is logged with the pattern of its route and its place', async () => {
    await failWith(new TypeError('that is not there'));
    expect(logged.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^GET \/people\/:person failed: TypeError: that is not there\n\s+at /,
        ),
      ],
    ]);
  });

  it('is logged without what it says, which may quote what somebody typed', async () => {
    await failWith(new SyntaxError('Unexpected token in "jelena@primer.rs"'));
    await failWith(new Error('nobody\n    at Jelena'));
    const said = logged.mock.calls.map(String);
    expect(said[0]).toMatch(/^GET \/people\/:person failed: SyntaxError\n\s+at /);
    expect(said[1]).toMatch(/^GET \/people\/:person failed: Error\n\s+at /);
    expect(said.join()).not.toMatch(/jelena|Jelena/);
  });

  it('is logged in one line, whatever it says', async () => {
    await failWith(new TypeError('one\r\ntwo'));
    expect(String(logged.mock.calls[0])).toMatch(/failed: TypeError: one two\n\s+at /);
  });

  it('is logged without what the database says, which may quote values', async () => {
    const details = { severity: 'ERROR', code: '23505', constraint: 'person_email_key' };
    await failWith(Object.assign(new Error('Key (email)=(jelena@primer.rs) exists'), details));
    const said = String(logged.mock.calls[0]);
    expect(said).toMatch(/^GET \/people\/:person failed: Error 23505 person_email_key\n/);
    expect(said).not.toContain('jelena');
  });
});
