import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { renewProof } from '@svetionik/contracts/identity/proof';
import type { Response } from 'supertest';
import { call } from './call';
import { readCookie } from './read-cookie';
import type { TestApp } from './create-test-app';

/** One step: who calls what, and what must and must not come of it. */
export interface Step<Person extends string = string> {
  readonly as: Person | 'nobody';
  readonly call: EndpointDefinition;
  readonly with?: ExampleRequest;
  readonly status: number;
  /** A part of the reply, as `toMatchObject` compares it. */
  readonly has?: object;
  /** Texts that the reply must not contain. */
  readonly hasNot?: readonly string[];
}

/** Walks through the steps in order, with the cookies that come on the way; each failure names its step. Gives the last reply. */
export async function scenario<Person extends string>(
  app: TestApp,
  cookies: Readonly<Record<Person, string>>,
  steps: readonly Step<NoInfer<Person>>[],
): Promise<Response> {
  const held = new Map<string, string>(Object.entries(cookies));
  let last: Response | undefined;
  for (const [index, step] of steps.entries()) {
    last = await call(app, step.call, step.with ?? {}, held.get(step.as));
    const renewed = step.call === renewProof ? readCookie(last, 'session') : '';
    if (renewed !== '') held.set(step.as, renewed);
    const name = `step ${index + 1}: ${step.call.name} as ${step.as}`;
    expect({
      name,
      status: last.status,
      problem: last.status >= 400 && last.status !== step.status ? last.body : undefined,
    }).toEqual({ name, status: step.status, problem: undefined });
    if (step.has !== undefined) expect(last.body).toMatchObject(step.has);
    for (const text of step.hasNot ?? []) expect(`${name} ${last.text}`).not.toContain(text);
  }
  if (last === undefined) throw new Error('a scenario needs a step');
  return last;
}
