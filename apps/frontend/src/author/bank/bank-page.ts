import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { ItemLabels } from '@svetionik/domain/items/label-item';
import { checkBankAttributes } from '@svetionik/domain/publishing/check-blueprint';
import { checkDrawable } from '@svetionik/domain/publishing/check-drawable';
import type { Problem } from '@svetionik/domain/checks/problem';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { FrameState, FramePlace } from '../../core/frame';
import { SignedOutNotice } from '../../core/session/signed-out-notice';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { FactsStore } from '../fields/facts-store';
import { LineField } from '../fields/line-field';
import { UnopenedDraft } from '../opening/unopened-draft';
import { RemovedList } from '../removals/removed-list';
import { openRemovals, provideRemovals, Removals } from '../removals/removals';
import { JoinedNotice } from '../saving/joined-notice';
import { TextConflict } from '../saving/text-conflict';
import { type BankFilter, everyItem, matchesFilter } from './bank-filter';
import { BankFilters } from './bank-filters';
import { BankItem } from './bank-item';
import { ChosenItems } from './chosen-items';
import { LabelForm } from './label-form';
import { BankStore, type ItemUnit } from './bank-store';

/** Questions that are shown at once. */
const step = 50;

/** The editor of a bank: its questions by objective, one open at a time. Keys are here, for authors only. */
@Component({
  selector: 'app-bank-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    SavedState,
    PluralPipe,
    ProblemNotice,
    FrameState,
    FramePlace,
    ChoiceField,
    LineField,
    SignedOutNotice,
    JoinedNotice,
    RemovedList,
    TextConflict,
    BankFilters,
    BankItem,
    LabelForm,
    Notice,
    UnopenedDraft,
  ],
  providers: [BankStore, ShortDatePipe, ...provideRemovals],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bank-page.html',
  styleUrl: './bank-page.css',
})
export class BankPage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly day = inject(ShortDatePipe);
  protected readonly store = inject(BankStore);
  protected readonly removals = inject(Removals);

  /** Ids from the address. */
  readonly bank = input.required<string>();
  readonly import = input<string>();

  protected readonly open = signal<string | undefined>(undefined);
  /** Those that were opened here stay in sight. */
  private readonly opened = linkedSignal<string | undefined, ReadonlySet<string | undefined>>({
    source: this.open,
    computation: (id, before) => new Set([...(before?.value ?? []), id]),
  });
  protected readonly filter = signal<BankFilter>(everyItem);
  protected readonly chosen = new ChosenItems();
  /** How the last change of many went. */
  protected readonly labelled = signal<{ changed: number; left: number } | undefined>(undefined);
  protected readonly submission = new Submission();
  protected readonly choices = computed(() =>
    this.store.objectives().map(({ id, title }) => ({ id, name: title || id })),
  );
  /** The import of which only the questions are shown; from the address at first. */
  protected readonly imported = linkedSignal(() => this.import() ?? '');
  protected readonly imports = computed(() =>
    (this.store.draft()?.imports ?? []).map(({ id, fileName, addedAt }) => ({
      id,
      name: `${fileName}, ${this.day.transform(addedAt)}`,
    })),
  );
  protected readonly shown = computed(() => {
    const came = this.store.draft()?.imports.find(({ id }) => id === this.imported());
    const only = came && new Set(came.items);
    return this.store
      .items()
      .filter(({ id, unit }) => (only?.has(id) ?? true) && this.isLookedFor(unit.content()));
  });
  private readonly limit = linkedSignal({
    source: () => [this.filter(), this.imported()],
    computation: () => step,
  });
  protected readonly hasMore = computed(() => this.shown().length > this.limit());
  protected readonly visible = computed(() =>
    this.shown().filter(({ id }, index) => index < this.limit() || this.opened().has(id)),
  );
  /** Each question keeps its number, whatever is shown. */
  protected readonly numbers = computed(
    () => new Map(this.store.items().map(({ id }, index) => [id, index + 1])),
  );
  protected readonly nobody: readonly Choice[] = [];

  /** Every question, as it is chosen from a list: by its number and its first words. */
  protected readonly questions = computed(() => {
    const language = this.current.language();
    return this.store.items().map(({ key, unit }, place) => {
      const name = this.transloco.translate<string>(
        'author.bank.item',
        { number: place + 1 },
        language,
      );
      return {
        id: key,
        name: [name, plainText(unit.content().prompt).slice(0, 60)].filter(Boolean).join(': '),
      };
    });
  });

  /** What is wrong with questions beside one another: enemies that are not there, say. */
  private readonly problems = computed(() =>
    checkBankAttributes(this.store.items().map(({ unit }) => unit.content())),
  );

  /** Words by which questions of this bank are found, sorted. */
  protected readonly tags = computed(() => {
    const all = this.store.items().flatMap(({ unit }) => unit.content().tags ?? []);
    return [...new Set(all)].sort(new Intl.Collator('sr').compare);
  });
  protected readonly filtered = computed(() => [
    ...this.choices(),
    {
      id: '-',
      name: this.transloco.translate<string>(
        'author.bank.filter.noObjective',
        {},
        this.current.language(),
      ),
    },
  ]);
  protected readonly allChosen = computed(() =>
    this.shown().every(({ id }) => this.chosen.has(id)),
  );

  constructor() {
    void inject(FactsStore).read();
    openRemovals(this.store.removedFrom);
    effect(() => this.store.reading.id.set(this.bank()));
  }

  protected problemsOf(key: string): readonly Problem[] {
    return this.problems().filter(({ where }) => where.item === key);
  }

  protected others(key: string): readonly Choice[] {
    return this.questions().filter(({ id }) => id !== key);
  }

  protected more(): void {
    this.limit.update((limit) => limit + step);
  }

  protected async add(): Promise<void> {
    this.imported.set('');
    const objective = this.objectiveOfNew();
    this.filter.set({ ...everyItem, objective });
    await this.submission.run(async () => this.open.set(await this.store.addItem(objective)));
  }

  protected chooseShown(chosen: boolean): void {
    this.chosen.only(chosen ? this.shown().map(({ id }) => id) : []);
  }

  /** Those that somebody else changed meanwhile stay chosen. */
  protected async label(labels: ItemLabels): Promise<void> {
    const items = this.store.items().filter(({ id }) => this.chosen.has(id));
    await this.submission.run(async () => {
      const left = await this.store.labelItems(items, labels);
      this.chosen.only(left);
      this.labelled.set({ changed: items.length - left.length, left: left.length });
    });
  }

  private isLookedFor(item: AssessmentItem): boolean {
    const objectives = this.store.objectives().map(({ id }) => id);
    return matchesFilter(item, checkDrawable(item, objectives).length > 0, this.filter());
  }

  /** A new question measures the objective that is looked at. */
  private objectiveOfNew(): string {
    const { objective } = this.filter();
    return objective === '-' ? '' : objective;
  }

  protected async remove(item: ItemUnit): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`author.bank.remove.${key}`);
    if (
      !(await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone: 'danger',
      }))
    )
      return;
    const name = this.questions().find(({ id }) => id === item.key)?.name ?? item.key;
    if (await this.submission.run(() => this.store.removeItem(item)))
      this.removals.notePart(item.id, name);
  }
}
