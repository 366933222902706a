import request from 'supertest';
import { v7 } from 'uuid';
import type { TestWorld } from './test-world';

/** Opens the address in an English summary, which changes nothing, and then does what its one button does: a mail program does so, too. */
export async function leaveSummaries({ app, client }: TestWorld, address = ''): Promise<void> {
  const ways = async () =>
    (await client.query('SELECT way FROM runs.mail_choice ORDER BY way')).rows.map(
      ({ way }) => way,
    );
  const server = request(app.app.getHttpServer());
  const { pathname } = new URL(address);
  const opened = await server.get(pathname).expect(200);
  expect(opened.text).toMatch(/<form method="post"><button>Switch the weekly summary off</);
  expect(opened.text).not.toMatch(/@|primer|Subotica/);
  const unknown = await server.post(`/unsubscribe/${v7()}`);
  expect(unknown.status).toBe(404);
  expect(unknown.text).not.toContain('<button>');
  expect(await ways()).toEqual(['none', 'weekly']);
  for (const _ of ['once', 'again']) {
    const pressed = await server.post(pathname).type('form').send('List-Unsubscribe=One-Click');
    expect(pressed).toMatchObject({ status: 200, text: expect.stringContaining('It is off') });
  }
  expect(await ways()).toEqual(['none', 'none']);
}
