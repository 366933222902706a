import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { type Role, roles } from '@svetionik/domain/access/permissions';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** Chooses whose roles ask for a second factor; those that always do are shown among them. */
@Component({
  selector: 'app-factor-rule',
  imports: [RouterLink, TranslocoPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './factor-rule-form.html',
  styleUrl: './registration-rule-form.css',
  styles: `
    .check > span {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      align-items: baseline;
    }
  `,
})
export class FactorRuleForm {
  private readonly api = inject(ApiClient);

  protected readonly roles = roles;
  protected readonly stored = signal<
    EndpointReply<Endpoints['identity.readFactorRule']> | undefined
  >(undefined);
  private readonly edited = signal<readonly Role[] | undefined>(undefined);
  protected readonly chosen = computed(() => this.edited() ?? this.stored()?.roles ?? []);
  protected readonly reading = new Submission();
  protected readonly saving = new Submission();
  protected readonly saved = signal(false);

  constructor() {
    void this.read();
  }

  protected async read(): Promise<void> {
    await this.reading.run(async () =>
      this.stored.set(await this.api.call('identity.readFactorRule', {})),
    );
  }

  protected isAlways(role: Role): boolean {
    return this.stored()?.always.some((each) => each === role) === true;
  }

  protected choose(role: Role, isChosen: boolean): void {
    this.saved.set(false);
    const others = this.chosen().filter((each) => each !== role);
    this.edited.set(isChosen ? [...others, role] : others);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.saved.set(false);
    await this.saving.run(async () => {
      const request = { version: this.stored()?.version ?? 0, body: { roles: [...this.chosen()] } };
      this.stored.set(await this.api.call('identity.setFactorRule', request));
      this.edited.set(undefined);
      this.saved.set(true);
    });
  }
}
