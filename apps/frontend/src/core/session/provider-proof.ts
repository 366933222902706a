import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Notice } from '@svetionik/ui/feedback/notice';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { Proving } from '../api/prove';
import { Submission } from '../forms/submission';
import type { Endpoints } from '../routes.generated';
import { hearProof } from './heard-proof';

/**
 * Has somebody signed in anew by the provider of their organisation, in a window beside the page, so that what was typed on the page stays
 * there.
 */
@Component({
  selector: 'app-provider-proof',
  imports: [TranslocoPipe, InScriptPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as code) {
      <ui-notice tone="bad"
        ><p>{{ 'problem.' + code | transloco }}</p></ui-notice
      >
    } @else if (state() === 'kept-closed') {
      <ui-notice tone="bad"
        ><p>{{ 'proof.provider.keptClosed' | transloco }}</p></ui-notice
      >
    } @else if (state() === 'open') {
      <p role="status">{{ 'proof.provider.open' | transloco }}</p>
    } @else {
      <p>{{ 'proof.provider.text' | transloco }}</p>
    }
    <button
      class="button quiet"
      type="button"
      [attr.aria-disabled]="beginning.busy()"
      (click)="open()"
    >
      {{ 'proof.provider.action' | transloco: { name: provider() | inScript } }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      margin-top: var(--space-4);
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
    .button {
      height: auto;
      white-space: normal;
      justify-self: start;
    }
  `,
})
export class ProviderProof {
  private readonly document = inject(DOCUMENT);

  readonly provider =
    input.required<NonNullable<EndpointReply<Endpoints['identity.beginProof']>['provider']>>();
  readonly begin = input.required<NonNullable<Proving['beginByProvider']>>();

  readonly proven = output();

  protected readonly beginning = new Submission();
  protected readonly problem = computed(() => requestProblem(this.beginning.error())?.code);
  protected readonly state = signal<'open' | 'kept-closed' | undefined>(undefined);

  constructor() {
    inject(DestroyRef).onDestroy(hearProof(() => this.proven.emit()));
  }

  protected async open(): Promise<void> {
    if (this.beginning.busy()) return;
    // browsers open windows for a press alone, before anything is waited for
    const opened = this.document.defaultView?.open('', '_blank') ?? undefined;
    this.state.set(opened === undefined ? 'kept-closed' : undefined);
    if (opened === undefined) return;
    const begun = await this.beginning.run(async () => {
      const { address } = await this.begin()();
      opened.location.replace(address);
    });
    if (begun) this.state.set('open');
    else opened.close();
  }
}
