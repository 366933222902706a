import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { normalName } from '@svetionik/domain/language/normal-name';
import type { Script } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { SessionStore } from '../../core/session/session-store';

/** Asks who has no name yet for it, before they do what is kept with a name; closes with true once it is stored. */
@Component({
  selector: 'app-own-name-dialog',
  imports: [DialogActions, TranslocoPipe, BothScriptsField, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="save($event, form)">
      <h2 id="own-name-title" tabindex="-1">{{ 'certify.ownName.title' | transloco }}</h2>
      <p>{{ 'certify.ownName.text' | transloco }}</p>
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <app-both-scripts-field
        [label]="'certify.ownName.label' | transloco"
        [text]="name()"
        [most]="120"
        [person]="true"
        [missing]="checked() ? 'certify.ownName.missing' : undefined"
        (written)="write($event)"
      />
      <ui-dialog-actions
        [confirm]="'certify.ownName.confirm' | transloco"
        [busy]="submission.busy()"
      />
    </form>
  `,
})
export class OwnNameDialog {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly session = inject(SessionStore);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly name = signal({ 'sr-Latn': '', 'sr-Cyrl': '' });
  protected readonly checked = signal(false);
  protected readonly submission = new Submission();

  constructor() {
    const written = () => Object.values(this.name()).some((text) => text !== '');
    inject(LeaveGuard).watchDialog(this.dialog, written);
  }

  protected write({ script, text }: { readonly script: Script; readonly text: string }): void {
    this.name.update((name) => ({ ...name, [script]: text }));
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [latin, cyrillic] = [this.name()['sr-Latn'], this.name()['sr-Cyrl']].map(normalName);
    if (!latin || !cyrillic) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(latin, cyrillic))) return;
    if (await this.submission.run(() => this.store(latin, cyrillic))) this.dialog.close(true);
  }

  private async store(latin: string, cyrillic: string): Promise<void> {
    const { form, certificateScript } = await this.api.call('identity.readAccount', {});
    const body = { latin, cyrillic, form, certificateScript };
    const { name } = await this.api.call('identity.confirmName', { body });
    const person = this.session.person();
    if (person) this.session.accept({ person: { ...person, name } });
  }
}
