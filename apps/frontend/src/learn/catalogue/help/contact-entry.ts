import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Contact } from '../../../core/help-contacts';

/** A body to turn to: its number, or that nobody has entered one, and how well that is founded. */
@Component({
  selector: 'app-contact-entry',
  imports: [TranslocoPipe, LongDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-entry.html',
  styleUrl: './contact-entry.css',
  host: { '[id]': 'contact().key', '[class.named]': 'named()' },
})
export class ContactEntry {
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly language = inject(CurrentLanguage).language;

  readonly contact = input.required<Contact>();

  protected readonly dial = dialAddress;
  /** Whether a text led here. */
  protected readonly named = computed(() => this.fragment() === this.contact().key);

  /** A source is written in Latin script; addresses in it keep their letters. */
  protected inScripts(source: string): TextInScripts {
    return { 'sr-Latn': source, 'sr-Cyrl': latinToCyrillic(source) };
  }

  protected host(site: string): string {
    return new URL(site).host.replace(/^www\./, '');
  }
}
