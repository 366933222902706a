import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { alike } from '@svetionik/domain/content/alike';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** What a sample is asked for. */
export type SampleRequest = EndpointRequest<Endpoints['profiles.renderProfile']>['body'];

/** Makes the document itself on request, and leads to it for as long as nothing has changed. */
@Component({
  selector: 'app-sample-document',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (submission.error(); as error) {
      <app-problem [error]="error" (retry)="make()" />
    }
    <div class="row">
      <button
        class="button quiet"
        type="button"
        [attr.aria-disabled]="submission.busy()"
        (click)="make()"
      >
        {{ 'profiles.document.make' | transloco }}
      </button>
      <p role="status">
        @if (address(); as it) {
          <a target="_blank" rel="noopener" [href]="it">{{
            'profiles.document.open' | transloco
          }}</a>
        } @else if (submission.busy()) {
          {{ 'profiles.document.making' | transloco }}
        }
      </p>
    </div>
    <p class="small soft">{{ 'profiles.document.text' | transloco }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
    }
  `,
})
export class SampleDocument {
  private readonly api = inject(ApiClient);

  readonly request = input.required<SampleRequest>();

  protected readonly submission = new Submission();
  private readonly made = signal<
    { readonly of: SampleRequest; readonly address: string } | undefined
  >(undefined);
  /** What is shown is what is written: a change takes the way to an older document away. */
  protected readonly address = computed(() =>
    alike(this.made()?.of, this.request()) ? this.made()?.address : undefined,
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  protected async make(): Promise<void> {
    const of = this.request();
    await this.submission.run(async () => {
      const file = await this.api.call('profiles.renderProfile', { body: of });
      this.forget();
      this.made.set({ of, address: URL.createObjectURL(file) });
    });
  }

  private forget(): void {
    const made = this.made();
    if (made) URL.revokeObjectURL(made.address);
  }
}
