import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { contactKinds } from '@svetionik/domain/contacts/contact';
import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { HelpContacts } from '../../../core/help-contacts';
import { ContactEntry } from './contact-entry';

/** Whom to contact, what to think of first, and what the quick exit can and cannot do. */
@Component({
  selector: 'app-help',
  imports: [TranslocoPipe, ContactEntry],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './help.html',
  styleUrl: './help.css',
})
export class Help {
  protected readonly help = inject(HelpContacts);
  protected readonly current = inject(CurrentLanguage);
  protected readonly dial = dialAddress;
  protected readonly advice = ['safe', 'facts', 'names'] as const;
  protected readonly groups = computed(() =>
    contactKinds
      .map((kind) => ({ kind, contacts: this.help.all().filter((each) => each.kind === kind) }))
      .filter(({ contacts }) => contacts.length > 0),
  );
}
