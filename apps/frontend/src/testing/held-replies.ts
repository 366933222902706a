/** That of the machine, also where a test lets the timers stand still. */
const { setTimeout: wait } = globalThis;

/** What was asked and not answered yet. */
interface Held {
  readonly name: string;
  readonly settle: (reply: Promise<unknown>) => void;
}

/**
 * A server whose replies come when the test lets them come, in whatever order.
 *
 * @example
 * const replies = new HeldReplies();
 * const providers = [LinksStore, { provide: ApiClient, useValue: { call: replies.call } }];
 * await replies.come('providers.listOwnProviderLinks', { items: [] });
 */
export class HeldReplies {
  private readonly held: Held[] = [];

  /** What has not been answered yet, in the order in which it was asked. */
  get asked(): readonly string[] {
    return this.held.map(({ name }) => name);
  }

  readonly call = (name: string): Promise<unknown> =>
    new Promise((resolve) => this.held.push({ name, settle: resolve }));

  /** Answers what was asked first under this name. */
  come(name: string, reply: unknown): Promise<void> {
    return this.holdBack(name)(reply);
  }

  async fail(name: string, error: Error): Promise<void> {
    await this.holdBack(name)(Promise.reject(error));
  }

  /** Leaves what was asked first under this name for later; gives what answers it. */
  holdBack(name: string): (reply: unknown) => Promise<void> {
    const place = this.held.findIndex((each) => each.name === name);
    const [held] = place < 0 ? [] : this.held.splice(place, 1);
    if (held === undefined)
      throw new Error(`nobody asks for ${name}, only for ${this.asked.join()}`);
    return async (reply) => {
      held.settle(Promise.resolve(reply));
      await new Promise((resolve) => wait(resolve));
    };
  }
}
