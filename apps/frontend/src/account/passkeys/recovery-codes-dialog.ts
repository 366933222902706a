import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Files } from '../../core/files';

/** Shows recovery codes for the only time. */
@Component({
  selector: 'app-recovery-codes-dialog',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <h2 id="codes-title">{{ 'account.passkeys.codes.title' | transloco }}</h2>
      <p>{{ 'account.passkeys.codes.text' | transloco }}</p>
      <ol>
        @for (code of codes; track code) {
          <li>
            <code>{{ code }}</code>
          </li>
        }
      </ol>
      <div class="row">
        <button class="button" type="button" (click)="save()">
          {{ 'account.passkeys.codes.save' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="dialog.close()">
          {{ 'account.passkeys.codes.kept' | transloco }}
        </button>
      </div>
    </div>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
      gap: var(--space-2) var(--space-4);
      margin: 0;
      padding: var(--space-4);
      list-style: none;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    code {
      font-size: var(--step-0);
      white-space: nowrap;
    }
  `,
})
export class RecoveryCodesDialog {
  private readonly files = inject(Files);
  protected readonly codes = inject<readonly string[]>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef>(DialogRef);

  /** Under a name that says nothing of the site. */
  protected save(): void {
    this.files.save(new File([this.codes.join('\r\n')], 'kodovi.txt', { type: 'text/plain' }));
  }
}
