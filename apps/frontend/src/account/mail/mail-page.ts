import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  fixedMails,
  mailWays,
  type ChosenMail,
  type MailWay,
} from '@svetionik/domain/reminders/mail-choice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SavedChoices } from '../../core/forms/saved-choices';
import { SessionStore } from '../../core/session/session-store';

/** Which mails come, how, and why some always do. */
@Component({
  selector: 'app-mail-page',
  imports: [RouterLink, TranslocoPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-page.html',
  styleUrl: './mail-page.css',
})
export class MailPage {
  private readonly api = inject(ApiClient);
  protected readonly session = inject(SessionStore);
  protected readonly fixed = computed(() =>
    this.session.may('course.author') ? [...fixedMails, 'facts'] : fixedMails,
  );
  protected readonly ways = mailWays;
  /** What is said of saving. */
  protected readonly status = computed(() => {
    if (this.chosen.saving.busy()) return 'mail.saving';
    return this.chosen.saved() ? 'mail.saved' : 'mail.savedAtOnce';
  });
  protected readonly choices = resource({
    loader: ({ abortSignal }) => this.api.call('runs.listMailChoices', {}, abortSignal),
  });

  protected readonly chosen = new SavedChoices(async (kind: ChosenMail, way: MailWay) => {
    const request = { params: { kind }, body: { way } };
    this.choices.set(await this.api.call('runs.chooseMail', request));
  });
}
