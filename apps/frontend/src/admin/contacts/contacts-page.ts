import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { WayBackToSetup } from '../../core/setup/way-back-to-setup';
import { ContactFields } from './contact-fields';
import { ContactsStore, mostContacts } from './contacts-store';
import { OtherContacts } from './other-contacts';
import {
  toEditedContacts,
  writtenParts,
  type EditedContact,
  type StoredContacts,
} from './edited-contacts';

/** Whom to turn to: the contacts that stand at the foot of every page, and all others. */
@Component({
  selector: 'app-contacts-page',
  imports: [
    TranslocoPipe,
    Skeleton,
    ContactFields,
    OtherContacts,
    Notice,
    PluralPipe,
    ProblemNotice,
    VersionConflict,
    WayBackToSetup,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ContactsStore, TranslocoPipe],
  templateUrl: './contacts-page.html',
  styleUrl: './contacts-page.css',
})
export class ContactsPage {
  private readonly transloco = inject(TranslocoPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly store = inject(ContactsStore);
  protected readonly checked = signal(false);
  protected readonly most = mostContacts;

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const texts = this.store.rows().flatMap((row) => writtenParts.map((part) => row[part]));
    if (!this.store.complete() || texts.some((text) => this.guard.problem(text)))
      return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    await this.store.save();
  }

  protected conflict(stored: StoredContacts): ConflictRow[] {
    const [mine, theirs] = [this.store.rows(), toEditedContacts(stored)];
    const say = (contact: EditedContact | undefined) =>
      contact === undefined ? '–' : `${contact.cyrillic} / ${contact.english}: ${contact.number}`;
    const longest = mine.length > theirs.length ? mine : theirs;
    return longest.map((_, place) => ({
      what: this.transloco.transform('admin.contacts.contact', { number: place + 1 }),
      mine: say(mine[place]),
      theirs: say(theirs[place]),
    }));
  }
}
