import { exampleSecrets } from '@svetionik/contracts/examples';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request, { type Response } from 'supertest';
import { makeCode } from './authenticator-app';
import type { TestApp } from './create-test-app';
import { origin } from './create-test-app';

/** Sends a request for an endpoint, with the session of `cookie` if there is one, from the page of `owner` if it says whose it is, at the address of an organisation if it has one. */
export async function call(
  { app, clock }: TestApp,
  endpoint: EndpointDefinition,
  { params = {}, query = {}, body, file, ifMatch, confirmed }: ExampleRequest,
  cookie?: string,
  owner?: string,
  address?: string,
): Promise<Response> {
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const method = endpoint.method.toLowerCase();
  const agent = request(app.getHttpServer());
  const sending = startRequest(agent, method, path).set('Origin', origin).query(query).buffer(true);
  if (cookie !== undefined) sending.set('Cookie', cookie);
  if (owner !== undefined) sending.set('Signed-In-As', owner);
  if (address !== undefined) sending.set('Organisation', address);
  if (ifMatch !== undefined) sending.set('If-Match', `"${ifMatch}"`);
  if (confirmed !== undefined) sending.set('Confirmed-Identifiers', confirmed.join(', '));
  if (file !== undefined && endpoint.body !== undefined && 'field' in endpoint.body) {
    return sending.attach(endpoint.body.field, readFileSync(join(__dirname, 'files', file)), file);
  }
  if (body === undefined) return sending;
  const { withCode, body: example } = endpoint.example;
  const sent =
    withCode && body === example
      ? Object.assign({}, body, { code: makeCode(exampleSecrets.authenticator, clock.now()) })
      : body;
  return sending.send(JSON.stringify(sent)).type('json');
}

function startRequest(
  agent: ReturnType<typeof request>,
  method: string,
  path: string,
): request.Test {
  switch (method) {
    case 'get':
      return agent.get(path);
    case 'put':
      return agent.put(path);
    case 'post':
      return agent.post(path);
    case 'patch':
      return agent.patch(path);
    default:
      return agent.delete(path);
  }
}
