import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { ItemLabels } from '@svetionik/domain/items/label-item';
import { ApiClient } from '../../core/api/api-client';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { newContentId } from '../fields/lists';
import { newItem } from '../items/author-kinds';
import { DraftReading } from '../opening/draft-reading';
import { DraftUnits } from '../opening/draft-units';
import type { RemovalPlace } from '../removals/removals';
import { DraftUnit } from '../saving/draft-unit';
import { KeptDrafts } from '../saving/kept-drafts';
import { RevisionWatch } from '../saving/revision-watch';

/** A bank as its authors see it. */
export type BankDraft = EndpointReply<Endpoints['banks.readBank']>;

type ItemDraft = BankDraft['items'][number];

/** An item that is open for editing. */
export interface ItemUnit {
  readonly id: string;
  readonly key: string;
  readonly unit: DraftUnit<AssessmentItem>;
}

/** A bank while it is edited: its title and each item are saved by themselves. */
@Injectable()
export class BankStore {
  private readonly api = inject(ApiClient);
  private readonly kept = inject(KeptDrafts);

  readonly reading = new DraftReading(
    (bank, stop) => this.api.call('banks.readBank', { params: { bank } }, stop),
    (draft) => this.open(draft),
  );
  readonly draft = this.reading.draft;
  readonly unit = signal<DraftUnit<BankDraft['content']> | undefined>(undefined);
  readonly items = signal<readonly ItemUnit[]>([]);
  /** The objectives of all courses that draw from here, each once. */
  readonly objectives = computed(() => {
    const all = (this.draft()?.courses ?? []).flatMap(({ objectives }) => objectives);
    return [...new Map(all.map((objective) => [objective.id, objective])).values()];
  });
  readonly saving = new DraftUnits(
    computed(() =>
      [this.unit(), ...this.items().map(({ unit }) => unit)].flatMap((unit) => unit ?? []),
    ),
  );

  private readonly watch = new RevisionWatch({
    look: () => this.api.call('authoring.readRevision', { params: { draft: this.bankId() } }),
    saves: () => this.saving.saves(),
    read: () => this.api.call('banks.readBank', { params: { bank: this.bankId() } }),
    follow: (draft) => this.follow(draft),
  });
  /** Where things are removed from. */
  readonly removedFrom = computed((): RemovalPlace | undefined => {
    const [draft, bank] = [this.draft(), this.unit()];
    return (
      draft &&
      bank && {
        draft: draft.id,
        units: () => [{ id: draft.id, unit: bank }, ...this.items().map((item) => this.name(item))],
        restorePart: (id) => this.restoreItem(id),
      }
    );
  });

  /** Adds an item at the end and gives its id. */
  async addItem(objective: string): Promise<string> {
    const key = newContentId(
      'pitanje',
      this.items().map((item) => item.key),
    );
    const body: AssessmentItem = {
      ...newItem('single-choice', key),
      points: 1,
      objective,
      difficulty: 'medium',
    };
    const stored = await this.api.call('banks.createItem', {
      params: { bank: this.bankId(), item: newId() },
      body,
    });
    this.watch.outdate();
    this.items.update((items) => [...items, this.openItem(stored)]);
    return stored.id;
  }

  /** Changes labels of many questions; gives the ids of those that somebody else changed or removed meanwhile. */
  async labelItems(chosen: readonly ItemUnit[], labels: ItemLabels): Promise<readonly string[]> {
    const unsaved = await Promise.all(chosen.map(async (item) => !(await item.unit.flush())));
    const held = chosen.filter((_, place) => unsaved[place]).map(({ id }) => id);
    const sent = chosen.filter(({ id }) => !held.includes(id));
    if (sent.length === 0) return held;
    const { changed, conflicts } = await this.api.call('banks.labelItems', {
      params: { bank: this.bankId() },
      body: {
        ...labels,
        addTags: labels.addTags && [...labels.addTags],
        removeTags: labels.removeTags && [...labels.removeTags],
        items: sent.map(({ id, unit }) => ({ id, version: unit.current().version })),
      },
    });
    this.watch.outdate();
    const current = conflicts.flatMap((conflict) => conflict.current ?? []);
    const gone = conflicts.flatMap(({ id, reason }) => (reason === 'removed' ? id : []));
    this.items.update((items) => items.filter(({ id }) => !gone.includes(id)));
    const opened = new Map(this.items().map(({ id, unit }) => [id, unit]));
    for (const stored of [...changed, ...current])
      opened.get(stored.id)?.follow(stored, changed.includes(stored));
    return [...held, ...conflicts.map(({ id }) => id)];
  }

  async removeItem({ id, unit }: ItemUnit): Promise<void> {
    await unit.flush();
    await this.api.call('banks.removeItem', {
      params: { bank: this.bankId(), item: id },
      version: unit.current().version,
    });
    this.watch.outdate();
    this.items.update((items) => items.filter((item) => item.id !== id));
  }

  private async restoreItem(item: string): Promise<void> {
    const params = { bank: this.bankId(), item };
    const stored = await this.api.call('removals.restoreItem', { params });
    this.watch.outdate();
    this.items.update((items) => [...items.filter(({ id }) => id !== item), this.openItem(stored)]);
  }

  private name({ id, unit }: ItemUnit) {
    return { id, unit, name: plainText(unit.content().prompt).slice(0, 60) };
  }

  /** Somebody saved: what is not edited here is shown as it is now. A question that is gone stays while it has something unsaved. */
  private follow(draft: BankDraft): void {
    this.unit()?.follow(draft);
    this.items.update((items) => [
      ...items.filter(({ id, unit }) => unit.dirty() || draft.items.some((item) => item.id === id)),
      ...draft.items
        .filter(({ id }) => !items.some((item) => item.id === id))
        .map((item) => this.openItem(item)),
    ]);
    const opened = new Map(this.items().map(({ id, unit }) => [id, unit]));
    for (const stored of draft.items) opened.get(stored.id)?.follow(stored);
  }

  private open(draft: BankDraft): void {
    const { id } = draft;
    const send = (content: BankDraft['content'], version: number) =>
      this.api.call('banks.saveBank', {
        params: { bank: id },
        body: content,
        version,
        confirmed: [],
      });
    this.unit.set(new DraftUnit(draft, { id, kept: this.kept, send }));
    this.items.set(draft.items.map((item) => this.openItem(item)));
    this.watch.start(draft.revision);
  }

  private openItem(stored: ItemDraft): ItemUnit {
    const { id, key } = stored;
    const params = { bank: this.bankId(), item: id };
    const send = (content: AssessmentItem, version: number) =>
      this.api.call('banks.saveItem', { params, body: content, version, confirmed: [] });
    return { id, key, unit: new DraftUnit(stored, { id, kept: this.kept, send }) };
  }

  private bankId(): string {
    return this.reading.id() ?? '';
  }
}
