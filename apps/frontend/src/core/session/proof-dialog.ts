import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { requestProblem } from '@svetionik/client/problem';
import { Connection } from '../api/connection';
import type { Proving } from '../api/prove';
import { Submission } from '../forms/submission';
import { CodeForm } from './code-form';
import { PasswordQuestion } from './password-question';
import { usePasskey } from './passkeys';
import { ProviderProof } from './provider-proof';

type Asked = Awaited<ReturnType<Proving['begin']>>;

/** Asks whoever is signed in to prove it before something that would harm in other hands. Opened through `FreshProof`. */
@Component({
  selector: 'app-proof-dialog',
  imports: [TranslocoPipe, Notice, Skeleton, CodeForm, PasswordQuestion, ProviderProof],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proof-dialog.html',
})
export class ProofDialog {
  private readonly connection = inject(Connection);
  protected readonly proving = inject<Proving>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly asked = signal<Asked | undefined>(undefined);
  /** What a passkey is asked for; undefined where the password is asked for. */
  protected readonly passkey = computed(() => {
    const asked = this.asked();
    return asked?.by === 'passkey' ? asked : undefined;
  });
  protected readonly byProvider = computed(() => this.asked()?.byProvider === true);
  protected readonly unused = signal(false);
  protected readonly beginning = new Submission();
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected readonly beginningProblem = computed(
    () => requestProblem(this.beginning.error())?.code,
  );

  constructor() {
    void this.begin();
  }

  private async begin(): Promise<void> {
    await this.beginning.run(async () => this.asked.set(await this.proving.begin()));
  }

  protected async prove(password: string): Promise<void> {
    await this.send({ password });
  }

  /** What was asked for counts once, so that after a refusal it is asked anew. */
  protected async usePasskey(): Promise<void> {
    if (this.submission.error() !== undefined) await this.begin();
    const asked = this.passkey();
    if (asked === undefined) return;
    const answer = await usePasskey(asked.options);
    this.unused.set(answer === undefined);
    if (answer !== undefined) await this.send({ step: asked.step, answer });
  }

  protected async giveCode(code: string): Promise<void> {
    const asked = this.asked();
    if (asked !== undefined && asked.by !== 'password') await this.send({ step: asked.step, code });
  }

  private async send(proof: Parameters<Proving['prove']>[0]): Promise<void> {
    if (!(await this.submission.run(async () => void (await this.proving.prove(proof))))) return;
    if (this.byProvider()) this.connection.ownProofs.update((count) => count + 1);
    this.dialog.close(true);
  }
}
