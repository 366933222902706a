import { readBank } from '@svetionik/contracts/banks';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  confirmImport,
  exportBank,
  readImport,
  requestImport,
} from '@svetionik/contracts/exchange';
import request, { type Response } from 'supertest';
import type { AuthorWorld } from './author-world';
import { call } from './call';
import { origin } from './create-test-app';

const bank = examples.bankDraft;

/** A trainer who takes questions into a bank and out of it. */
export class ExchangeCalls {
  constructor(private readonly world: () => AuthorWorld) {}

  send(
    id: string,
    text: string | Buffer,
    format = 'gift',
    filename = 'pitanja.gift',
  ): Promise<Response> {
    return request(this.world().app.app.getHttpServer())
      .put(requestImport.path.replace(':bank', bank).replace(':import', id))
      .query({ format })
      .set({ Origin: origin, Cookie: this.world().cookies.trainer })
      .attach('file', Buffer.from(text), { filename, contentType: 'text/plain' })
      .then((response) => response);
  }

  async download(format: string, item: string): Promise<Buffer> {
    const path = exportBank.path.replace(':bank', bank).replace(':format', format);
    const { body }: { body: Buffer } = await request(this.world().app.app.getHttpServer())
      .post(path)
      .responseType('blob')
      .set({ Origin: origin, Cookie: this.world().cookies.trainer })
      .send({ items: [item] });
    return body;
  }

  read(id: string) {
    const { app, cookies } = this.world();
    return call(app, readImport, { params: { bank, import: id } }, cookies.trainer);
  }

  confirm(
    id: string,
    leaveOut: number[],
    ifMatch: string,
    more: { leaveOutEffects?: string[] } = {},
  ) {
    const { app, cookies } = this.world();
    const order = { params: { bank, import: id }, body: { leaveOut, ...more }, ifMatch };
    return call(app, confirmImport, order, cookies.trainer);
  }

  async readBank(): Promise<EndpointReply<typeof readBank>> {
    const { app, cookies } = this.world();
    return (await call(app, readBank, { params: { bank } }, cookies.trainer)).body;
  }
}
