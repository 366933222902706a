import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { PreviewDialog } from '../document/preview-dialog';
import { UnsignedOrganisers } from '../issue/unsigned-organisers';
import { ProposalFacts } from './proposal-facts';
import { ProposalStore } from './proposal-store';
import { OwnName } from '../own-name/own-name';

/** What is proposed, to whom it would be issued now, and the decision of another administrator. */
@Component({
  selector: 'app-proposal-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    NameTextPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    ProposalFacts,
    UnsignedOrganisers,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ProposalStore, PluralPipe, TranslocoPipe],
  templateUrl: './proposal-page.html',
  styleUrl: './proposal-page.css',
})
export class ProposalPage {
  private readonly dialogs = inject(Dialogs);
  private readonly ownName = inject(OwnName);
  private readonly plural = inject(PluralPipe);
  private readonly transloco = inject(TranslocoPipe);
  protected readonly store = inject(ProposalStore);
  protected readonly submission = new Submission();

  /** The id, from the address. */
  readonly proposal = input.required<string>();

  constructor() {
    effect(() => {
      this.store.id.set(this.proposal());
      void this.store.people.restart();
    });
  }

  protected async approve(count: number): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const question = {
      title: this.plural.transform('certify.confirm.title', count),
      text: this.transloco.transform('certify.confirm.text'),
      confirm: this.plural.transform('certify.proposal.approve', count),
    };
    if (await this.dialogs.ask(question)) await this.submission.run(() => this.store.approve());
  }

  protected async decline(): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const question: ReasonQuestion = {
      words: 'certify.proposal.decline',
      most: 500,
      send: (reason) => this.store.decline(reason),
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }

  protected preview(person: { readonly enrolment: string }): void {
    void this.dialogs.open(PreviewDialog, person, 'preview-title');
  }

  protected async withdraw(): Promise<void> {
    const say = (key: string) => this.transloco.transform(`certify.proposal.withdraw.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.submission.run(() => this.store.withdraw());
  }
}
