import { examples } from '@svetionik/contracts/examples';
import {
  applyImport,
  type importedRow,
  decideRow,
  listImportedRows,
  mapColumns,
  type openedImport,
  readPeopleImport,
  undoImport,
  uploadImport,
} from '@svetionik/contracts/imports';
import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import type { z } from 'zod';
import { call } from './call';
import { origin } from './create-test-app';
import { asNew, InvitationWorld } from './invitation-world';

type Import = z.output<typeof openedImport>;
type Row = z.output<typeof importedRow>;

/** The learner of the standard data, and a member who works elsewhere. */
export const [learnerMail, colleagueMail] = ['polaznica@primer.rs', 'kolega@primer.rs'];

/** Rows as a file of separated values. */
export function csv(...rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(rows.map((row) => row.join(';')).join('\r\n'));
}

/** An administrator who brings lists of people. */
export class ImportWorld {
  private constructor(readonly of: InvitationWorld) {}

  static async open(): Promise<ImportWorld> {
    return new ImportWorld(await InvitationWorld.open());
  }

  close(): Promise<void> {
    return this.of.close();
  }

  get client() {
    return this.of.world.client;
  }

  send(
    content: Buffer,
    {
      id = randomUUID(),
      name = 'spisak.csv',
      cookie = this.of.cookies.administrator,
    }: { readonly id?: string; readonly name?: string; readonly cookie?: string } = {},
  ): Promise<Response> {
    return request(this.of.world.app.app.getHttpServer())
      .put(uploadImport.path.replace(':import', id))
      .set({ Origin: origin, Cookie: cookie })
      .attach('file', content, { filename: name, contentType: 'text/csv' })
      .then((response) => response);
  }

  /** Brings a file and lets a worker read it. */
  async upload(content: Buffer, name?: string): Promise<Import> {
    const { body, status } = await this.send(content, name === undefined ? {} : { name });
    expect(status).toBe(201);
    await this.work();
    return this.read((body as Import).id);
  }

  work(): Promise<void> {
    return this.of.world.app.runJobs();
  }

  async read(id: string): Promise<Import> {
    return this.asked<Import>(readPeopleImport, { params: { import: id } });
  }

  /** Says what the columns hold, as it is proposed unless somebody says otherwise, and lets the rows be checked. */
  async check(opened: Import, fields = opened.sheets[0]?.proposal): Promise<Import> {
    const { id, version } = opened;
    await this.asked(mapColumns, {
      ...{ params: { import: id }, body: { sheet: 0, fields }, ifMatch: String(version) },
    });
    await this.work();
    return this.read(id);
  }

  /** Brings a file and has it checked. */
  async checked(content: Buffer, name?: string): Promise<Import> {
    return this.check(await this.upload(content, name));
  }

  async rows(id: string, query: Readonly<Record<string, string>> = {}): Promise<Row[]> {
    const sent = { params: { import: id }, query: { limit: '100', ...query } };
    return (await this.asked<{ items: Row[] }>(listImportedRows, sent)).items;
  }

  decide(id: string, number: number, body: object): Promise<Row> {
    return this.asked(decideRow, { params: { import: id, number: String(number) }, body });
  }

  /** With `entry`, everybody of it gets into a group or a course. */
  async apply({ id, version }: Import, entry: object = {}): Promise<Import> {
    const body = { language: 'sr-Latn', ...entry };
    await this.asked(applyImport, { params: { import: id }, body, ifMatch: String(version) });
    await this.work();
    return this.read(id);
  }

  async undo({ id, version }: Import): Promise<Import> {
    await this.asked(undoImport, { params: { import: id }, ifMatch: String(version) });
    await this.work();
    return this.read(id);
  }

  /** What the organisation says of a member. */
  async membership(mail: string) {
    const { rows } = await this.client.query<{
      job: string | null;
      roles: string[];
      workplace: string | null;
      trainings: string[];
    }>(
      `SELECT m.job, m.roles, w.written AS workplace,
         (SELECT coalesce(array_agg(t.title ORDER BY t.title), '{}') FROM transcript.training t WHERE t.person_id = p.id AND t.imported) AS trainings
       FROM identity.person p JOIN identity.member m ON m.person_id = p.id AND m.organisation_id = $2
         LEFT JOIN institutions.workplace w ON w.person_id = p.id AND w.organisation_id = $2 WHERE p.email = $1`,
      [mail, examples.organisation],
    );
    return rows[0];
  }

  /** Accepts the invitation that was mailed to an address, and lets follow what follows. */
  async accept(mail: string, acceptor: object = asNew): Promise<void> {
    const sent = this.of.world.app.mail.find(({ to }) => to === mail);
    const token = /#([\w-]{43})/.exec(sent?.text ?? '')?.[1] ?? '';
    expect((await this.of.accept(token, acceptor)).status).toBe(200);
    await this.work();
  }

  /** Whether somebody is in a group, by what they came or went last, and the courses that they are in. */
  async entriesOf(mail: string, group: string) {
    const { rows } = await this.client.query<{
      inGroup: boolean;
      cause: string | null;
      courses: string[];
    }>(
      `SELECT EXISTS (SELECT FROM groups.membership g WHERE g.group_id = $2 AND g.person_id = p.id AND g.until IS NULL) AS "inGroup",
         (SELECT m.cause FROM groups.movement m WHERE m.group_id = $2 AND m.person_id = p.id ORDER BY m.moved_at DESC, m.id DESC LIMIT 1) AS cause,
         (SELECT coalesce(array_agg(c.slug ORDER BY c.slug), '{}') FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id
          WHERE e.person_id = p.id AND e.withdrawn_at IS NULL) AS courses
       FROM identity.person p WHERE p.email = $1`,
      [mail, group],
    );
    return rows[0];
  }

  async invitations(): Promise<Record<string, string>> {
    const { rows } = await this.client.query<{ email: string; state: string }>(
      `SELECT email, state FROM identity.invitation WHERE email LIKE '%@uvoz.example' ORDER BY email`,
    );
    return Object.fromEntries(rows.map(({ email, state }) => [email, state]));
  }

  private async asked<Reply>(
    endpoint: Parameters<typeof call>[1],
    sent: Parameters<typeof call>[2],
  ): Promise<Reply> {
    const { body, status } = await call(
      this.of.world.app,
      endpoint,
      sent,
      this.of.cookies.administrator,
    );
    expect({ status, problem: status === 200 ? undefined : (body as unknown) }).toEqual({
      status: 200,
      problem: undefined,
    });
    return body as Reply;
  }
}
