import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  signal,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { AskedStep, SecondProof } from '../../core/session/passkeys';
import { tellProof } from '../../core/session/heard-proof';
import { SecondStep } from '../../core/session/second-step';
import { SessionStore } from '../../core/session/session-store';
import { SignInSteps } from '../../core/session/sign-in-steps';
import { EntryPage } from '../entry-page';
import { findNextPath } from '../next-path';
import { type ProviderVisit, keepVisit, takeVisit } from './provider-visit';

/** Where a provider sends the browser back to. */
@Component({
  selector: 'app-provider-return',
  imports: [RouterLink, TranslocoPipe, EntryPage, Notice, ProblemNotice, SecondStep, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './provider-return-page.html',
})
export class ProviderReturnPage {
  private readonly document = inject(DOCUMENT);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly signInSteps = inject(SignInSteps);

  protected readonly asked = signal<AskedStep | undefined>(undefined);
  protected readonly outcome = signal<'left' | 'unlinked' | 'proven' | undefined>(undefined);
  protected readonly ending = new Submission();
  protected readonly finishing = new Submission();
  protected readonly problem = computed(() => requestProblem(this.finishing.error())?.code);
  private begun: ProviderVisit = { shared: false };

  constructor() {
    const { queryParamMap } = inject(ActivatedRoute).snapshot;
    // a code stays neither in the address nor in the history
    inject(Location).replaceState('/account/provider');
    this.begun = takeVisit();
    const [state, code] = [queryParamMap.get('state'), queryParamMap.get('code')];
    if (state === null || code === null) void this.leave(queryParamMap.get('error') ?? '');
    else void this.end({ state, code, iss: queryParamMap.get('iss') ?? undefined });
  }

  private async end(returned: { state: string; code: string; iss?: string | undefined }) {
    const { shared } = this.begun;
    await this.ending.run(async () => {
      const answer = await this.api.call('providers.finishProviderSignIn', {
        body: { ...returned, shared },
      });
      if (answer === undefined) this.outcome.set('left');
      else if ('step' in answer) this.asked.set(answer);
      else if ('link' in answer) this.askForLink(answer.link);
      else if ('proven' in answer) this.goBack();
      else {
        this.session.accept(answer);
        await this.goOn();
      }
    });
  }

  private async leave(error: string): Promise<void> {
    await this.ending.run(async () => {
      await this.api.call('providers.finishProviderSignIn', { body: { error } });
      this.outcome.set('left');
    });
  }

  protected async finish(step: AskedStep, proof: SecondProof): Promise<void> {
    const { shared } = this.begun;
    if (await this.finishing.run(() => this.signInSteps.finish(step, proof, { shared })))
      await this.goOn();
  }

  /** This window was opened by the page that waits for it. */
  private goBack(): void {
    this.outcome.set('proven');
    tellProof();
    this.document.defaultView?.close();
  }

  private askForLink(link: string): void {
    keepVisit({ ...this.begun, link });
    this.outcome.set('unlinked');
  }

  private async goOn(): Promise<void> {
    await this.router.navigateByUrl(findNextPath(this.session, this.begun.path), {
      replaceUrl: true,
    });
  }
}
