import type { EntityManager } from 'typeorm';

type Run = (work: (transaction: EntityManager) => Promise<void>) => Promise<void>;

/** A transaction that begins when somebody first asks for it, and lasts until all are done. */
export class SharedReading {
  private begun: Promise<EntityManager> | undefined;
  private running: Promise<void> | undefined;
  private finish = (): void => undefined;
  private readonly finished = new Promise<void>((resolve) => {
    this.finish = resolve;
  });

  constructor(
    /** Whose rows are seen in it. */
    readonly settings: string,
    private readonly run: Run,
  ) {}

  transaction(): Promise<EntityManager> {
    return (this.begun ??= new Promise((resolve, reject) => {
      this.running = this.run((transaction) => {
        resolve(transaction);
        return this.finished;
      });
      this.running.catch(reject);
    }));
  }

  async end(): Promise<void> {
    this.finish();
    await this.running;
  }
}
