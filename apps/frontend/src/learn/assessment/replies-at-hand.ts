import { Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';

/** Milliseconds for which a reply is taken for that of now: until the page that shows it has opened. */
const fresh = 10_000;

/** A reply with when it was asked for and when it came, in milliseconds of the own clock. */
export interface TimedReply<Reply> {
  readonly reply: Reply;
  readonly askedAt: number;
  readonly answeredAt: number;
}

/** Asks, and says when. */
export async function timeReply<Reply>(ask: () => Promise<Reply>): Promise<TimedReply<Reply>> {
  const askedAt = Date.now();
  const reply = await ask();
  return { reply, askedAt, answeredAt: Date.now() };
}

/** A reply that is given once, for what it was held for. */
class HeldReply<Reply> {
  private held: (TimedReply<Reply> & { readonly of: string }) | undefined;

  async hold(of: string, ask: () => Promise<Reply>): Promise<void> {
    this.held = { of, ...(await timeReply(ask)) };
  }

  /** Undefined where it is of something else, or old. */
  take(of: string): TimedReply<Reply> | undefined {
    const { held } = this;
    this.held = undefined;
    const age = Date.now() - (held?.answeredAt ?? 0);
    return held?.of === of && age >= 0 && age < fresh ? held : undefined;
  }
}

/** What the server has answered to a step that leads to another page: the page need not ask for the same at once. */
@Injectable({ providedIn: 'root' })
export class RepliesAtHand {
  /** Of the course, by enrolment. */
  readonly title = new HeldReply<
    EndpointReply<Endpoints['learning.readEnrolment']>['course']['title']
  >();
  /** By attempt and script. */
  readonly started = new HeldReply<EndpointReply<Endpoints['assessment.readAttempt']>>();
  /** By attempt and script. */
  readonly handedIn = new HeldReply<EndpointReply<Endpoints['assessment.readResult']>>();
}

/** What a reply of an attempt is held for. */
export function ofAttempt(attempt: string, script: string): string {
  return `${attempt} ${script}`;
}
