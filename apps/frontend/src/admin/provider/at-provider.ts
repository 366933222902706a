import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderSettings } from './provider-store';
import type { ProviderText } from './provider-text';

/** What has to be entered at the provider, by which of the two it speaks. */
@Component({
  selector: 'app-at-provider',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="at-provider">
      <h2 id="at-provider">{{ 'admin.provider.settings.atProvider' | transloco }}</h2>
      @if (kind() === 'saml') {
        <p>
          {{ 'admin.provider.settings.saml.address' | transloco }}:<br /><b lang="en">{{
            settings().samlAddress
          }}</b>
        </p>
        <p class="small soft">{{ 'admin.provider.settings.saml.addressHint' | transloco }}</p>
      } @else {
        <p>
          {{ 'admin.provider.settings.redirect' | transloco }}:<br /><b lang="en">{{
            settings().redirectAddress
          }}</b>
        </p>
        <p class="small soft">{{ 'admin.provider.settings.redirectHint' | transloco }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: var(--step-1);
    }
    b {
      overflow-wrap: anywhere;
    }
  `,
})
export class AtProvider {
  readonly settings = input.required<ProviderSettings>();
  readonly kind = input.required<ProviderText['kind']>();
}
