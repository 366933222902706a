import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { CaseKeyCard } from './case-key-card';
import { WriteStore } from './write-store';

/** Where anybody reports behaviour, signed in or not. */
@Component({
  selector: 'app-write-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    Field,
    FieldControl,
    PluralPipe,
    InScriptPipe,
    ProblemNotice,
    CaseKeyCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [WriteStore],
  templateUrl: './write-page.html',
  styleUrls: ['../../core/narrow-page.css', './write-page.css'],
})
export class WritePage {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(WriteStore);

  protected readonly text = signal('');
  protected readonly person = signal('');
  protected readonly other = signal('');
  protected readonly sender = signal('');
  protected readonly toNetwork = signal(false);
  protected readonly missing = signal(false);

  constructor() {
    inject(LeaveGuard).watch(() => this.text().trim() !== '' && this.store.receipt() === undefined);
  }

  protected async send(event: Event, form: HTMLElement, organisation: string): Promise<void> {
    event.preventDefault();
    const text = this.text().trim();
    this.missing.set(text === '');
    if (this.missing()) return this.focus.toFirstInvalid(form);
    const [other, sender, person] = [this.other().trim(), this.sender().trim(), this.person()];
    await this.store.send({
      organisation,
      text,
      toNetwork: this.toNetwork(),
      ...(sender === '' ? {} : { sender }),
      ...(person === '' ? {} : { person }),
      ...(other === '' || person !== '' ? {} : { other }),
    });
  }
}
