import { computed, effect, signal, untracked } from '@angular/core';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A list that is read page by page and grows on demand. Beginning again keeps what is shown until the answer is there. */
export class PagedList<Item> {
  private readonly shown = signal<readonly Item[]>([]);
  private readonly next = signal<string | null>(null);
  private running = new AbortController();
  /** What is being read, and from where on. */
  private asked: { readonly after: string | undefined; readonly answer: Promise<void> } | undefined;

  readonly items = this.shown.asReadonly();
  readonly hasMore = computed(() => this.next() !== null);
  readonly loading = signal(false);
  /** Whether the first answer has come. */
  readonly known = signal(false);
  readonly error = signal<unknown>(undefined);

  constructor(
    private readonly load: (after: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
  ) {}

  /** Begins anew, from nothing, at once and whenever what is listed by has changed; in an injection context. */
  follow(listedBy: () => unknown): void {
    effect(() => {
      listedBy();
      untracked(() => {
        this.clear();
        void this.restart();
      });
    });
  }

  /** Reads the first page again; an answer that is still on its way no longer counts. */
  restart(): Promise<void> {
    this.stop();
    return this.read(undefined, []);
  }

  async more(): Promise<void> {
    const after = this.next();
    if (this.loading()) await this.asked?.answer;
    else if (after !== null) await this.read(after, this.shown());
  }

  /** Reads whatever is left. */
  async all(): Promise<void> {
    while (this.hasMore() && this.error() === undefined) await this.more();
  }

  /** Changes what is shown. An answer that is still on its way may not know of it, and is asked for again. */
  change(items: (now: readonly Item[]) => readonly Item[]): void {
    this.shown.update(items);
    const { asked } = this;
    if (!this.loading() || asked === undefined) return;
    this.stop();
    void this.read(asked.after, asked.after === undefined ? [] : this.shown());
  }

  /** Forgets everything. */
  clear(): void {
    this.stop();
    this.shown.set([]);
    this.next.set(null);
    this.known.set(false);
  }

  private stop(): void {
    this.running.abort();
    this.running = new AbortController();
    this.loading.set(false);
  }

  private read(after: string | undefined, before: readonly Item[]): Promise<void> {
    const answer = this.take(after, before);
    this.asked = { after, answer };
    return answer;
  }

  private async take(after: string | undefined, before: readonly Item[]): Promise<void> {
    const { signal: stopped } = this.running;
    this.loading.set(true);
    this.error.set(undefined);
    try {
      const page = await this.load(after, stopped);
      if (stopped.aborted) return;
      this.shown.set([...before, ...page.items]);
      this.next.set(page.next);
      this.known.set(true);
    } catch (error) {
      if (!stopped.aborted) this.error.set(error);
    } finally {
      if (!stopped.aborted) this.loading.set(false);
    }
  }
}
