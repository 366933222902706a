import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Submission } from '../../core/forms/submission';
import { CodeForm } from '../../core/session/code-form';
import type { OfferedApp } from './passkeys-store';

/** What an app is told, and how its first code is given: with it come the new recovery codes, if there are any. */
export interface AppToAdd {
  readonly offered: OfferedApp;
  readonly add: (code: string) => Promise<readonly string[]>;
}

/** White around the code, in modules: without it not every telephone finds the code. */
const quietZone = 4;

/** Shows what an authenticator app is told, and asks for its first code. Closes with the recovery codes that have come. */
@Component({
  selector: 'app-authenticator-dialog',
  imports: [TranslocoPipe, Notice, CodeForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <h2 id="authenticator-title">{{ 'account.authenticator.dialog.title' | transloco }}</h2>
      <p>{{ 'account.authenticator.dialog.scan' | transloco }}</p>
      <svg
        role="img"
        [attr.aria-label]="'account.authenticator.dialog.picture' | transloco"
        [attr.viewBox]="viewBox"
      >
        <path [attr.d]="path" />
      </svg>
      <p>
        {{ 'account.authenticator.dialog.type' | transloco }}<br />
        <code>{{ secret }}</code>
      </p>
      @if (problem(); as code) {
        <ui-notice tone="bad"
          ><p>{{ 'problem.' + code | transloco }}</p></ui-notice
        >
      }
      <app-code-form
        [digits]="true"
        [label]="'account.authenticator.dialog.code' | transloco"
        [hint]="'account.authenticator.dialog.codeHint' | transloco"
        [action]="'account.authenticator.dialog.confirm' | transloco"
        [busy]="submission.busy()"
        (given)="add($event)"
      >
        <button class="button quiet" type="button" (click)="dialog.close()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </app-code-form>
    </div>
  `,
  styles: `
    svg {
      width: 100%;
      max-width: 13rem;
      background: #fff;
      border-radius: var(--radius);
      shape-rendering: crispEdges;
    }
    path {
      fill: #000;
    }
    code {
      font-size: var(--step-0);
      overflow-wrap: anywhere;
    }
  `,
})
export class AuthenticatorDialog {
  private readonly data = inject<AppToAdd>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<readonly string[]>>(DialogRef);

  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected readonly secret = (this.data.offered.secret.match(/.{1,4}/g) ?? []).join(' ');
  protected readonly path = this.data.offered.qr.bars
    .map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`)
    .join('');
  private readonly side = this.data.offered.qr.modules + 2 * quietZone;
  protected readonly viewBox = `${-quietZone} ${-quietZone} ${this.side} ${this.side}`;

  protected async add(code: string): Promise<void> {
    await this.submission.run(async () => this.dialog.close(await this.data.add(code)));
  }
}
