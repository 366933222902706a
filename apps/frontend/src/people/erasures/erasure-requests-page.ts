import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { SessionStore } from '../../core/session/session-store';
import { ErasureRequestsStore, listedStates, type SentRequest } from './erasure-requests-store';

/** Requests of people that their account be erased: each is carried out or declined with a reason. */
@Component({
  selector: 'app-erasure-requests-page',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ErasureRequestsStore, InScriptPipe, NameTextPipe],
  templateUrl: './erasure-requests-page.html',
  styleUrl: './erasure-requests-page.css',
})
export class ErasureRequestsPage {
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);
  private readonly nameText = inject(NameTextPipe);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(ErasureRequestsStore);
  protected readonly states = listedStates;

  protected isOwn({ person }: SentRequest): boolean {
    return person?.id === this.session.person()?.id;
  }

  protected async decline(
    request: SentRequest,
    { name, email }: NonNullable<SentRequest['person']>,
  ): Promise<void> {
    const question: ReasonQuestion = {
      words: 'privacy.decline',
      about: [
        name === null ? email : this.inScript.transform(this.nameText.transform(name)),
        email,
      ],
      most: 500,
      send: (reason) => this.store.decline(request, reason),
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }
}
