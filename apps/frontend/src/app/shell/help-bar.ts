import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { HelpContacts } from '../../core/help-contacts';

/** Whom to call, at the foot of every page. */
@Component({
  selector: 'app-help-bar',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <footer class="help">
      <div class="wrap">
        <span>{{ 'shell.help.question' | transloco }}</span>
        @for (contact of help.contacts(); track contact.number) {
          <a [href]="dial(contact.number)"
            >{{ contact.label[current.language()] }} <b>{{ contact.number }}</b></a
          >
        }
        <a class="help-more" routerLink="/help">{{ 'shell.help.more' | transloco }}</a>
        <a routerLink="/message">{{ 'shell.help.report' | transloco }}</a>
        <a routerLink="/privacy">{{ 'shell.privacy' | transloco }}</a>
      </div>
    </footer>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class HelpBar {
  protected readonly help = inject(HelpContacts);
  protected readonly current = inject(CurrentLanguage);
  protected readonly dial = dialAddress;
}
