import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  type ProviderLinkReason,
  providerLinkReasons,
} from '@svetionik/domain/access/provider-link-reasons';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ProviderStore, type ProviderSettings } from './provider-store';

/** Who is linked with whom the provider names, and the linking of whoever cannot do it. */
@Component({
  selector: 'app-member-links',
  imports: [TranslocoPipe, Field, FieldControl, LongDatePipe, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-links.html',
  styleUrl: '../../account/passkeys/own-passkeys.css',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    h2 {
      font-size: var(--step-1);
    }
    h3 {
      font-size: var(--step-0);
    }
  `,
})
export class MemberLinks {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(ProviderStore);

  readonly settings = input.required<ProviderSettings>();

  protected readonly reasons = providerLinkReasons;
  protected readonly email = signal('');
  protected readonly subject = signal('');
  protected readonly reason = signal<ProviderLinkReason>('no-own-way');

  protected async link(event: Event): Promise<void> {
    event.preventDefault();
    const [email, subject] = [this.email().trim(), this.subject().trim()];
    if (email === '' || subject === '') return;
    if (!(await this.store.link({ email, subject, reason: this.reason() }))) return;
    this.email.set('');
    this.subject.set('');
  }

  protected choose(value: string): void {
    this.reason.set(this.reasons.find((each) => each === value) ?? 'no-own-way');
  }

  protected async unlink(person: string, email: string): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`admin.provider.members.ask.${key}`, { email });
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.unlink(person);
  }
}
