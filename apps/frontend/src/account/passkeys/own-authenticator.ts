import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { AuthenticatorDialog, type AppToAdd } from './authenticator-dialog';
import { type OwnFactors, PasskeysStore } from './passkeys-store';

/** The own authenticator app: what it is for, since when it is there, and how it is added and taken away. */
@Component({
  selector: 'app-own-authenticator',
  imports: [TranslocoPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ 'account.authenticator.title' | transloco }}</h3>
    <p class="soft">{{ 'account.authenticator.text' | transloco }}</p>
    @if (factors().authenticator; as app) {
      <div class="row">
        <p class="small soft">
          {{ 'account.authenticator.added' | transloco: { date: app.addedAt | longDate } }}
          @if (app.lastUsedAt; as used) {
            · {{ 'account.passkeys.used' | transloco: { date: used | longDate } }}
          }
        </p>
        <button
          class="button quiet small"
          type="button"
          [attr.aria-disabled]="store.changing.busy()"
          (click)="remove()"
        >
          {{ 'account.authenticator.removeIt' | transloco }}
        </button>
      </div>
    } @else if (factors().authenticatorPossible) {
      <p>
        <button
          class="button quiet"
          type="button"
          [attr.aria-disabled]="store.changing.busy()"
          (click)="add()"
        >
          {{ 'account.authenticator.add' | transloco }}
        </button>
      </p>
    } @else {
      <p class="soft">{{ 'account.authenticator.impossible' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h3 {
      font-size: var(--step-1);
    }
    .row {
      justify-content: space-between;
    }
  `,
})
export class OwnAuthenticator {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(PasskeysStore);

  readonly factors = input.required<OwnFactors>();

  /** Recovery codes that have come with it. */
  readonly told = output<readonly string[]>();

  protected async add(): Promise<void> {
    const offered = await this.store.offerApp();
    if (offered === undefined) return;
    const add = (code: string) => this.store.addApp(offered.step, code);
    const data: AppToAdd = { offered, add };
    const codes = await this.dialogs.open<readonly string[], AppToAdd>(
      AuthenticatorDialog,
      data,
      'authenticator-title',
    );
    if (codes !== undefined && codes.length > 0) this.told.emit(codes);
  }

  protected async remove(): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`account.authenticator.remove.${key}`);
    const isLast = this.factors().passkeys.length === 0;
    const text = isLast ? `${say('text')} ${say('last')}` : say('text');
    if (await this.dialogs.ask({ title: say('title'), text, confirm: say('confirm') }))
      await this.store.removeApp();
  }
}
