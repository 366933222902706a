import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ContactFields } from './contact-fields';
import { ContactsStore, mostContacts } from './contacts-store';
import { isComplete, latinLabel, type EditedContact } from './edited-contacts';

/** The contacts that stand beside the bar: closed, each with its number or that nobody has entered one. */
@Component({
  selector: 'app-other-contacts',
  imports: [TranslocoPipe, ContactFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './other-contacts.html',
  styleUrl: './other-contacts.css',
})
export class OtherContacts {
  protected readonly store = inject(ContactsStore);
  private readonly current = inject(CurrentLanguage);

  readonly checked = input(false);
  readonly added = output();

  protected readonly most = mostContacts;
  protected readonly isComplete = isComplete;
  /** The one that was added last, which stands open. */
  protected readonly last = signal<number | undefined>(undefined);

  /** As whoever reads the list reads everything else. */
  protected nameOf(contact: EditedContact): string {
    const language = this.current.language();
    if (language === 'en') return contact.english;
    return language === 'sr-Latn' ? latinLabel(contact) : contact.cyrillic;
  }

  /** Whether nobody but the organisation knows it, so that it can be taken away. */
  protected isOwn({ key }: EditedContact): boolean {
    return key === undefined || key.startsWith('own-');
  }

  protected add(): void {
    this.last.set(this.store.add());
    this.added.emit();
  }
}
