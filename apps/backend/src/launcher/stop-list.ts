type Stop = () => Promise<void>;

/** What has been started, to be stopped in the reverse order, once. */
export class StopList {
  private readonly stops: Stop[] = [];
  private stopping: Promise<void> | undefined;

  get begun(): boolean {
    return this.stopping !== undefined;
  }

  /** What is started after the stop has begun is stopped at once. */
  async add(stop: Stop): Promise<void> {
    if (this.begun) await stop();
    else this.stops.push(stop);
  }

  stopAll(): Promise<void> {
    this.stopping ??= this.stopEach();
    return this.stopping;
  }

  private async stopEach(): Promise<void> {
    for (let stop = this.stops.pop(); stop; stop = this.stops.pop())
      await stop().catch(() => undefined);
  }
}
