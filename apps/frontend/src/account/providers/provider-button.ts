import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { keepVisit } from './provider-visit';

type Offered = EndpointReply<Endpoints['providers.readOfferedProvider']>['provider'];

/** Signs in by the provider of the organisation of the page, where it has one. */
@Component({
  selector: 'app-provider-button',
  imports: [TranslocoPipe, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (provider(); as offered) {
      @if (beginning.error(); as error) {
        <app-problem [error]="error" (retry)="begin()" />
      }
      <button
        class="button quiet"
        type="button"
        [attr.aria-disabled]="beginning.busy()"
        (click)="begin()"
      >
        {{ 'account.provider.by' | transloco: { name: offered.name | inScript } }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    :host:empty {
      display: none;
    }
    .button {
      height: auto;
      white-space: normal;
    }
  `,
})
export class ProviderButton {
  private readonly document = inject(DOCUMENT);
  private readonly api = inject(ApiClient);

  /** Where to go afterwards. */
  readonly path = input<string>();
  readonly shared = input(false);

  protected readonly provider = signal<Offered>(null);
  protected readonly beginning = new Submission();
  private readonly reading = new Submission();

  constructor() {
    void this.read();
  }

  /** Whoever cannot be told of one signs in as without it. */
  private async read(): Promise<void> {
    await this.reading.run(async () => {
      const { provider } = await this.api.call('providers.readOfferedProvider', {});
      this.provider.set(provider);
    });
  }

  protected async begin(): Promise<void> {
    await this.beginning.run(async () => {
      const { address } = await this.api.call('providers.beginProviderSignIn', {});
      keepVisit({ path: this.path(), shared: this.shared() });
      this.document.location.assign(address);
    });
  }
}
