import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { QrCode } from '../../core/qr/qr-code';
import { EntryChoices } from './entry-choices';
import { EntryAddresses } from './entry-link';
import { EntryTermsStore } from '../invitations/entry-terms-store';
import { EntryLinksStore } from './entry-links-store';

const days = 24 * 60;
const usualDays = 14;

/** A link with its QR code, for a mailing list, a board or paper: the one that is open, or the making of one. */
@Component({
  selector: 'app-link-card',
  imports: [
    RouterLink,
    TranslocoPipe,
    TextInScript,
    ShortDatePipe,
    Field,
    FieldControl,
    ProblemNotice,
    QrCode,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './link-card.html',
  styleUrl: './link-card.css',
})
export class LinkCard {
  private readonly clipboard = inject(Clipboard);
  private readonly focus = inject(FormFocus);
  private readonly terms = inject(EntryTermsStore);
  protected readonly store = inject(EntryLinksStore);
  protected readonly choices = inject(EntryChoices);
  protected readonly addresses = inject(EntryAddresses);

  protected readonly link = this.store.shown.link;
  protected readonly copied = signal('');
  protected readonly name = signal('');
  protected readonly most = signal(60);
  protected readonly mailDomain = signal('');
  protected readonly until = signal(dayIn(usualDays));
  protected readonly first = dayIn(0);
  protected readonly last = dayIn(365);
  protected readonly checked = signal(false);
  protected readonly lacksPlaces = computed(
    () => this.checked() && !(Number.isInteger(this.most()) && this.most() >= 1),
  );
  protected readonly lacksDay = computed(() => this.checked() && this.until() === '');

  protected copy(address: string): void {
    if (this.clipboard.copy(address)) this.copied.set(address);
  }

  protected async make(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.lacksPlaces() || this.lacksDay()) return this.focus.toFirstInvalid(form);
    const made = await this.store.make({
      kind: 'link',
      name: this.name().trim(),
      ...this.terms.places(),
      mailDomain: this.mailDomain().trim() === '' ? null : this.mailDomain().trim(),
      most: this.most(),
      minutes: minutesUntil(this.until()),
    });
    this.checked.set(false);
    if (made) this.name.set('');
    else this.focus.toFirstInvalid(form);
  }
}

function dayIn(count: number): string {
  const day = new Date(Date.now() + count * days * 60_000);
  return new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Up to the end of the day, as the clock of the browser has it. */
function minutesUntil(day: string): number {
  const end = new Date(`${day}T23:59:00`).getTime();
  return Math.min(366 * days, Math.max(1, Math.round((end - Date.now()) / 60_000)));
}
