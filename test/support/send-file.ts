import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import request, { type Response } from 'supertest';
import { origin, type TestApp } from './create-test-app';

interface SentFile {
  readonly params?: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly name: string;
  readonly confirmed?: readonly string[];
}

/** Sends a file for an endpoint, under a name and of no particular type. */
export async function sendFile(
  { app }: TestApp,
  endpoint: EndpointDefinition,
  { params = {}, bytes, name, confirmed = [] }: SentFile,
  cookie: string,
): Promise<Response> {
  if (endpoint.body === undefined || !('field' in endpoint.body))
    throw new Error(`${endpoint.name} takes no file`);
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_, part: string) =>
    encodeURIComponent(params[part] ?? ''),
  );
  return request(app.getHttpServer())
    .post(path)
    .set({ Origin: origin, Cookie: cookie, 'Confirmed-Identifiers': confirmed.join(', ') })
    .buffer(true)
    .attach(endpoint.body.field, bytes, {
      filename: name,
      contentType: 'application/octet-stream',
    });
}
