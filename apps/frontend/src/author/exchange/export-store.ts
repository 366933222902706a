import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { fold } from '@svetionik/domain/language/search-key';
import { ApiClient } from '../../core/api/api-client';
import { debounced } from '../../core/debounced';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

type Bank = EndpointReply<Endpoints['banks.readBank']>;

/** What a file would not hold. */
export type ExportReport = EndpointReply<Endpoints['exchange.readExportReport']>;

/** A question that can be chosen. */
export interface Exportable {
  readonly id: string;
  readonly place: number;
  readonly words: string;
  readonly kind: string;
  readonly objective: string;
  readonly folded: string;
}

/** Milliseconds after the last choice before the server is asked what it would mean. */
const quiet = 400;

/** Questions of a bank on their way to another system: which, in which format, and what that does not carry. */
@Injectable()
export class ExportStore {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);

  /** Id from the address. */
  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) =>
      this.api.call('banks.readBank', { params: { bank: params } }, abortSignal),
  });
  readonly bank = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  readonly items = computed(() => exportable(this.bank()));
  readonly format = signal<ItemFormatName>('gift');
  /** Only those that are chosen one by one, or all. */
  readonly some = signal(false);
  readonly chosen = signal<ReadonlySet<string>>(new Set());

  readonly filter = signal({ objective: '', kind: '', text: '' });
  readonly found = computed(() => {
    const { objective, kind, text } = this.filter();
    const sought = fold(text);
    return this.items().filter(
      (item) =>
        (objective === '' || item.objective === objective) &&
        (kind === '' || item.kind === kind) &&
        item.folded.includes(sought),
    );
  });

  private readonly order = computed(() => {
    const [bank, format] = [this.bank()?.id, this.format()];
    if (bank === undefined || this.count() === 0) return undefined;
    return {
      params: { bank, format },
      body: this.count() < this.items().length ? { items: [...this.chosen()] } : {},
    };
  });
  readonly count = computed(() => (this.some() ? this.chosen().size : this.items().length));
  private readonly settled = debounced(this.order, quiet);
  readonly reading = resource({
    params: () => this.settled(),
    loader: ({ params, abortSignal }) =>
      this.api.call('exchange.readExportReport', params, abortSignal),
  });
  /** What was told of the choice before stays until the next is told. */
  readonly report = linkedSignal<ExportReport | undefined, ExportReport | undefined>({
    source: () => (this.reading.hasValue() ? this.reading.value() : undefined),
    computation: (arrived, before) => arrived ?? before?.value,
  });
  /** What is told is of what is chosen now. */
  readonly current = computed(() => this.settled() === this.order() && this.reading.hasValue());
  readonly downloading = new Submission();
  readonly saved = signal(false);

  toggle(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    this.choose(chosen);
  }

  clear(): void {
    this.choose(new Set());
  }

  takeFound(): void {
    this.choose(new Set([...this.chosen(), ...this.found().map(({ id }) => id)]));
  }

  async download(): Promise<void> {
    const [order, report] = [this.order(), this.report()];
    if (order === undefined || report === undefined) return;
    this.saved.set(false);
    const done = await this.downloading.run(async () =>
      this.files.save(await this.api.call('exchange.exportBank', order)),
    );
    this.saved.set(done);
  }

  private choose(chosen: ReadonlySet<string>): void {
    this.saved.set(false);
    this.chosen.set(chosen);
  }
}

function exportable(bank: Bank | undefined): readonly Exportable[] {
  return (bank?.items ?? []).map(({ id, content }, index) => {
    const words = plainText(content.prompt);
    return {
      id,
      place: index + 1,
      words,
      kind: content.kind,
      objective: content.objective,
      folded: fold(words),
    };
  });
}
