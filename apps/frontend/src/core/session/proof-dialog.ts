import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import type { Prove } from '../api/prove';
import { Submission } from '../forms/submission';
import { PasswordQuestion } from './password-question';

/** Asks whoever is signed in for the password before something that would harm in other hands. Opened through `FreshProof`. */
@Component({
  selector: 'app-proof-dialog',
  imports: [TranslocoPipe, PasswordQuestion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-password-question
      action="shell.proof.action"
      [problem]="problem()"
      [busy]="submission.busy()"
      (answered)="prove($event)"
      (leave)="dialog.close(false)"
    >
      <h2 id="proof-title">{{ 'shell.proof.title' | transloco }}</h2>
      <p>{{ 'shell.proof.text' | transloco }}</p>
    </app-password-question>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
    }
  `,
})
export class ProofDialog {
  private readonly proving = inject<Prove>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected async prove(password: string): Promise<void> {
    if (await this.submission.run(async () => void (await this.proving(password))))
      this.dialog.close(true);
  }
}
