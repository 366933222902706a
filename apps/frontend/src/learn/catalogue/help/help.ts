import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { HelpContacts } from '../../../core/help-contacts';

/** Whom to contact, what to think of first, and what the quick exit can and cannot do. */
@Component({
  selector: 'app-help',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './help.html',
  styleUrl: './help.css',
})
export class Help {
  protected readonly help = inject(HelpContacts);
  protected readonly current = inject(CurrentLanguage);
  protected readonly dial = dialAddress;
  protected readonly advice = ['safe', 'facts', 'names'] as const;
}
