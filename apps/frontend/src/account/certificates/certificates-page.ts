import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { StatusStep } from '../../core/status/status-step';
import { StatusText } from '../../core/status/status-text';
import { OtherForms } from './other-forms';
import { OwnCertificates, type OwnCertificate } from './own-certificates';
import { OwnLifecycle } from './own-lifecycle';
import { OwnSuccession } from './own-succession';
import { type DueRenewal, RenewalOffer } from './renewal-offer';

const tones: Readonly<Record<OwnCertificate['standing'], string>> = {
  valid: 'good',
  expired: 'light',
  suspended: 'light',
  superseded: 'light',
  revoked: 'bad',
  annulled: '',
};

/** The certificates of who is signed in: what they are worth, the document, and the link by which others check it. */
@Component({
  selector: 'app-certificates-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Notice,
    Skeleton,
    LongDatePipe,
    RegisterNumberPipe,
    TextInScript,
    ProblemNotice,
    OtherForms,
    OwnLifecycle,
    OwnSuccession,
    RenewalOffer,
    StatusStep,
    StatusText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OwnCertificates],
  templateUrl: './certificates-page.html',
  styleUrl: './certificates-page.css',
})
export class CertificatesPage {
  private readonly clipboard = inject(Clipboard);
  protected readonly store = inject(OwnCertificates);
  protected readonly tones = tones;

  protected dueOf({ id }: OwnCertificate): DueRenewal | undefined {
    return this.store.due.hasValue()
      ? this.store.due.value().find(({ certificate }) => certificate === id)
      : undefined;
  }

  protected copyLink({ id, checkUrl }: OwnCertificate): void {
    if (this.clipboard.copy(checkUrl)) this.store.copied.set(id);
  }
}
