import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { ContactsStore, type EditedContact, latinLabel, mostContacts, numberIsRight } from './contacts-store';

/** The emergency contacts that stand at the foot of every page. */
@Component({
  selector: 'app-contacts-page',
  imports: [TranslocoPipe, Notice, Skeleton, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ContactsStore],
  templateUrl: './contacts-page.html',
  styleUrl: './contacts-page.css',
})
export class ContactsPage {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(ContactsStore);
  protected readonly checked = signal(false);
  protected readonly most = mostContacts;
  protected readonly latinLabel = latinLabel;

  protected numberProblem({ number }: EditedContact): string | undefined {
    return this.checked() && !numberIsRight(number) ? 'admin.contacts.numberWrong' : undefined;
  }

  protected missing(text: string): string | undefined {
    return this.checked() && text.trim() === '' ? 'admin.missing' : undefined;
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (!this.store.complete()) return this.focus.toFirstInvalid(form);
    await this.store.save();
  }
}
