import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { WaitingList } from '../admissions/waiting-list';
import { CodeCard } from '../entry/code-card';
import { EntryChoices } from '../entry/entry-choices';
import { EntryLinksStore } from '../entry/entry-links-store';
import { EntryList } from '../entry/entry-list';
import { LinkCard } from '../entry/link-card';
import { EntryTerms } from './entry-terms';
import { EntryTermsStore } from './entry-terms-store';
import { InvitationForm } from './invitation-form';
import { type Invitation, InvitationsStore, listedStates } from './invitations-store';

/** Asks people in, and shows what became of it; never whether somebody had an account. */
@Component({
  selector: 'app-invitations-page',
  imports: [
    TranslocoPipe,
    ShortDatePipe,
    PluralPipe,
    PagedListView,
    ProblemNotice,
    CodeCard,
    EntryList,
    EntryTerms,
    InvitationForm,
    LinkCard,
    WaitingList,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InvitationsStore, EntryLinksStore, EntryTermsStore, EntryChoices],
  templateUrl: './invitations-page.html',
  styleUrl: './invitations-page.css',
})
export class InvitationsPage {
  protected readonly store = inject(InvitationsStore);
  protected readonly links = inject(EntryLinksStore);
  protected readonly terms = inject(EntryTermsStore);
  protected readonly states = listedStates;

  protected readonly tones: Readonly<Record<Invitation['state'], string>> = {
    sent: 'pill light',
    accepted: 'pill good',
    withdrawn: 'pill',
    expired: 'pill bad',
  };

  constructor() {
    const run = inject(ActivatedRoute).snapshot.queryParamMap.get('run');
    if (run !== null) this.terms.choose({ run });
    void this.links.list.restart();
    void inject(EntryChoices).readRuns();
  }
}
