import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import { CertificateTimeline } from '../../core/lifecycle/certificate-timeline';
import { TimelineDetail, type TimelineEntry } from '../../core/lifecycle/timeline-detail';
import { CertificateEvent } from './certificate-event';
import type { Certificate } from './certificate-store';
import { LeaveOfAbsenceDialog } from './leave-of-absence-dialog';

/** What happened to a certificate, by whom and why, and what comes; and the long leaves of absence that are recognised for its holder. */
@Component({
  selector: 'app-certificate-lifecycle',
  imports: [
    TranslocoPipe,
    Skeleton,
    ProblemNotice,
    CertificateEvent,
    CertificateTimeline,
    TimelineDetail,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe],
  template: `
    @if (read.hasValue()) {
      <app-certificate-timeline
        [life]="read.value()"
        [mayTakeBack]="mayChange()"
        (takeBack)="takeBack($event)"
      >
        <ng-template appTimelineDetail let-entry>
          @if (eventOf(entry); as event) {
            <app-certificate-event [event]="event" />
          }
        </ng-template>
      </app-certificate-timeline>
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      @if (mayChange() && read.value().phase) {
        <p>
          <button class="button quiet" type="button" (click)="recognise()">
            {{ 'life.leave.open' | transloco }}
          </button>
        </p>
      }
    } @else if (read.error()) {
      <app-problem [error]="read.error()" (retry)="read.reload()" />
    } @else {
      <ui-skeleton [lines]="4" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class CertificateLifecycle {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);

  readonly certificate = input.required<Certificate>();
  readonly mayChange = input(false);
  /** What the certificate is worth may have changed. */
  readonly moved = output();

  protected readonly read = resource({
    params: () => ({ certificate: this.certificate().id, status: this.certificate().status }),
    loader: ({ params: { certificate }, abortSignal }) =>
      this.api.call('renewals.readLife', { params: { certificate } }, abortSignal),
  });
  protected readonly submission = new Submission();

  constructor() {
    effect(() => {
      this.certificate();
      this.submission.clear();
    });
  }

  protected async recognise(): Promise<void> {
    if (
      await this.dialogs.open<boolean, string>(
        LeaveOfAbsenceDialog,
        this.certificate().person,
        'leave-title',
      )
    )
      this.reload();
  }

  protected async takeBack(leave: string): Promise<void> {
    const say = (key: string) => this.transloco.transform(`life.leave.takeBack.${key}`);
    if (
      !(await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone: 'danger',
      }))
    )
      return;
    if (
      await this.submission.run(() =>
        this.api.call('renewals.withdrawLeaveOfAbsence', { params: { leave } }),
      )
    )
      this.reload();
  }

  /** Some may happen to a certificate again; both stand in the order of time. */
  protected eventOf(entry: TimelineEntry): Certificate['events'][number] | undefined {
    const alike = this.read.value()?.entries.filter(({ kind }) => kind === entry.kind) ?? [];
    return this.certificate().events.filter(({ type }) => type === entry.kind)[
      alike.indexOf(entry)
    ];
  }

  private reload(): void {
    reread(this.read);
    this.moved.emit();
  }
}
