import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  type OnInit,
  viewChildren,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { SearchField } from '@svetionik/ui/field/search-field';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { UncarriedAccreditations } from '../../core/accreditation/uncarried-accreditations';
import { ProblemNotice } from '../../core/api/problem-notice';
import { PreviewDialog } from '../document/preview-dialog';
import { ExportsPanel } from '../exports/exports-panel';
import { ExportsStore } from '../exports/exports-store';
import { OpenChanges } from '../changes/open-changes';
import { OpenProposals } from '../proposals/open-proposals';
import { OpenProposalsStore } from '../proposals/open-proposals-store';
import { AccreditationGaps } from './accreditation-gaps';
import { BatchProgress } from './batch-progress';
import { EarlierBatches } from './earlier-batches';
import { BatchesStore } from './batches-store';
import { IssueStore } from './issue-store';
import { PeopleTable } from './people-table';
import type { WaitingPerson } from './selection';
import { UnsignedOrganisers } from './unsigned-organisers';
import { OwnName } from '../own-name/own-name';

/** Who has earned a certificate, what it will say, and the one action that issues all that are selected. */
@Component({
  selector: 'app-issue-page',
  imports: [
    AccreditationGaps,
    TranslocoPipe,
    EmptyState,
    Notice,
    Skeleton,
    NumberPipe,
    PluralPipe,
    InScriptPipe,
    ProblemNotice,
    BatchProgress,
    EarlierBatches,
    OpenProposals,
    OpenChanges,
    UncarriedAccreditations,
    UnsignedOrganisers,
    PeopleTable,
    SearchField,
    ExportsPanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [
    IssueStore,
    BatchesStore,
    OpenProposalsStore,
    ExportsStore,
    PluralPipe,
    RegisterNumberPipe,
    InScriptPipe,
    TranslocoPipe,
  ],
  templateUrl: './issue-page.html',
  styleUrl: './issue-page.css',
})
export class IssuePage implements OnInit {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly ownName = inject(OwnName);
  private readonly plural = inject(PluralPipe);
  private readonly number = inject(RegisterNumberPipe);
  private readonly inScript = inject(InScriptPipe);
  private readonly transloco = inject(TranslocoPipe);
  private readonly injector = inject(Injector);
  private readonly progress = viewChildren(BatchProgress);
  protected readonly store = inject(IssueStore);
  protected readonly batches = inject(BatchesStore);

  /** The course from the address whose people are shown; all where it names none. */
  readonly course = input<string>();

  protected readonly nobodyAtAll = computed(
    () => this.store.summary()?.counts.all === 0 && this.store.course() === null,
  );
  protected readonly ready = computed(
    () =>
      !this.store.sending() && (this.store.count() > 0 || this.store.unanswered() !== undefined),
  );

  ngOnInit(): void {
    this.store.course.set(this.course() ?? null);
  }

  /** Which numbers are given, a line for each register. */
  protected numbers(): readonly string[] {
    const ranges = this.store.numbers();
    if (ranges === undefined) return [this.say('certify.issue.numbersLater')];
    return ranges.map(({ organiser, first, last, ...register }) => {
      const [from, to] = [
        this.number.transform({ ...register, number: first }),
        this.number.transform({ ...register, number: last }),
      ];
      const numbers = first === last ? from : this.say('certify.issue.numbers', { from, to });
      return ranges.length === 1
        ? numbers
        : `${this.inScript.transform(organiser.name)}: ${numbers}`;
    });
  }

  protected preview(person: WaitingPerson): void {
    void this.dialogs.open(PreviewDialog, person, 'preview-title');
  }

  protected async issue(): Promise<void> {
    if (!this.ready() || !(await this.ownName.ensure())) return;
    if (this.store.unanswered() === undefined && !(await this.confirm())) return;
    const batch = await this.store.issue();
    if (batch === undefined) return;
    if (typeof batch === 'string')
      return void this.router.navigate(['/certify/issue/proposals', batch]);
    this.batches.follow(batch);
    afterNextRender({ read: () => this.progress()[0]?.focus() }, { injector: this.injector });
  }

  private confirm(): Promise<boolean> {
    const count = this.store.count();
    if (this.store.proposes()) {
      const title = this.plural.transform('certify.proposal.confirm.title', count);
      return this.dialogs.ask({
        title,
        text: this.say('certify.proposal.confirm.text'),
        confirm: this.plural.transform('certify.issue.propose', count),
      });
    }
    return this.dialogs.ask({
      title: this.plural.transform('certify.confirm.title', count),
      text: [
        ...this.numbers().map((line) => this.say('certify.confirm.numbers', { numbers: line })),
        this.say('certify.confirm.text'),
      ].join('\n\n'),
      confirm: this.plural.transform('certify.issue.action', count),
    });
  }

  private say(key: string, values: Record<string, string> = {}): string {
    return this.transloco.transform(key, values);
  }
}
