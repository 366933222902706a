/** A reply that is more than a body: another status than 200, headers, or bytes. */
export class Answer<Body = unknown> {
  constructor(
    readonly status: 200 | 201 | 202 | 204 | 206,
    readonly body: Body,
    readonly headers: Readonly<Record<string, string | string[]>> = {},
  ) {}
}

/** 201 with the body of what was made. */
export function created<Body>(body: Body): Answer<Body> {
  return new Answer(201, body);
}

/** 202: taken on, nothing to say yet. */
export function accepted(): Answer<undefined> {
  return new Answer(202, undefined);
}
