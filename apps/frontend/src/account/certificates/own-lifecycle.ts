import { ChangeDetectionStrategy, Component, inject, input, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { CertificateTimeline } from '../../core/lifecycle/certificate-timeline';

/** What happened to one's own certificate and what comes, read when it is opened. */
@Component({
  selector: 'app-own-lifecycle',
  imports: [TranslocoPipe, Skeleton, ProblemNotice, CertificateTimeline],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details (toggle)="open($event)">
      <summary [attr.aria-describedby]="'course-' + certificate()">
        {{ 'life.heading' | transloco }}
      </summary>
      @if (read.hasValue()) {
        <app-certificate-timeline [life]="read.value()" />
      } @else if (read.error()) {
        <app-problem [error]="read.error()" (retry)="read.reload()" />
      } @else if (read.isLoading()) {
        <ui-skeleton [lines]="3" />
      }
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      font-weight: 600;
    }
    app-certificate-timeline,
    ui-skeleton {
      display: block;
      margin-top: var(--space-4);
    }
  `,
})
export class OwnLifecycle {
  private readonly api = inject(ApiClient);

  readonly certificate = input.required<string>();

  private readonly opened = signal(false);
  protected readonly read = resource({
    params: () => (this.opened() ? { certificate: this.certificate() } : undefined),
    loader: ({ params, abortSignal }) =>
      this.api.call('renewals.readOwnLife', { params }, abortSignal),
  });

  protected open({ target }: Event): void {
    if (target instanceof HTMLDetailsElement && target.open) this.opened.set(true);
  }
}
