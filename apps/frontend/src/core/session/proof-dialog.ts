import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../api/problem-notice';
import type { Proving } from '../api/prove';
import { Submission } from '../forms/submission';
import { PasswordQuestion } from './password-question';
import { usePasskey } from './passkeys';

type Asked = Awaited<ReturnType<Proving['begin']>>;

/** Asks whoever is signed in to prove it before something that would harm in other hands. Opened through `FreshProof`. */
@Component({
  selector: 'app-proof-dialog',
  imports: [TranslocoPipe, Notice, Skeleton, ProblemNotice, PasswordQuestion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proof-dialog.html',
  styles: `
    h2 {
      font-size: var(--step-2);
    }
  `,
})
export class ProofDialog {
  private readonly proving = inject<Proving>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly asked = signal<Asked | undefined>(undefined);
  /** What a passkey is asked for; undefined where the password is asked for. */
  protected readonly passkey = computed(() => {
    const asked = this.asked();
    return asked?.by === 'passkey' ? asked : undefined;
  });
  protected readonly unused = signal(false);
  protected readonly beginning = new Submission();
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  constructor() {
    void this.begin();
  }

  protected async begin(): Promise<void> {
    this.submission.clear();
    await this.beginning.run(async () => this.asked.set(await this.proving.begin()));
  }

  protected async prove(password: string): Promise<void> {
    await this.send({ password });
  }

  protected async usePasskey({ step, options }: Extract<Asked, { by: 'passkey' }>): Promise<void> {
    const answer = await usePasskey(options);
    this.unused.set(answer === undefined);
    if (answer !== undefined) await this.send({ step, answer });
  }

  private async send(proof: Parameters<Proving['prove']>[0]): Promise<void> {
    if (await this.submission.run(async () => void (await this.proving.prove(proof))))
      this.dialog.close(true);
  }
}
