import { readOpenApi } from '@svetionik/contracts/documentation';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { openWorld, type TestWorld } from '../../support/test-world';

const golden = readFileSync(join(__dirname, '../../golden/openapi.json'), 'utf8');

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const ask = (headers: Record<string, string> = {}) =>
  request(world.app.app.getHttpServer()).get(readOpenApi.path).set(headers);

describe('the document of the API', () => {
  it('is for anybody what was reviewed', async () => {
    const { body, headers } = await ask();
    expect(body).toEqual(JSON.parse(golden));
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
    });
  });

  it.each([
    ['the same', (etag: string) => etag, 304],
    ['another', () => 'W/"another"', 200],
  ])('is not sent again where it is there: %s', async (_, known, status) => {
    const { headers } = await ask();
    const again = await ask({ 'If-None-Match': known(headers['etag'] ?? '') });
    expect([again.status, again.headers['etag']]).toEqual([status, headers['etag']]);
    expect(again.text.length > 0).toBe(status === 200);
  });
});
