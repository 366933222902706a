import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../core/api/problem-notice';
import { OutcomeCard } from './outcome-card';
import { ReceiptStore } from './receipt-store';

/** The check of a receipt of handing in, by whoever holds it. */
@Component({
  selector: 'app-receipt-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Field,
    FieldControl,
    ClockPipe,
    LongDatePipe,
    ProblemNotice,
    OutcomeCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ReceiptStore],
  templateUrl: './receipt-page.html',
  styleUrl: './receipt-page.css',
})
export class ReceiptPage {
  protected readonly store = inject(ReceiptStore);
  protected readonly text = signal('');
  protected readonly missing = signal(false);

  protected async pick(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    const text = file && (await this.store.open(file));
    field.value = '';
    if (text === undefined) return;
    this.missing.set(false);
    this.text.set(text);
    await this.store.look(text);
  }

  protected submit(event: Event): Promise<void> | undefined {
    event.preventDefault();
    const text = this.text().trim();
    this.missing.set(text === '');
    return text === '' ? undefined : this.store.look(text);
  }
}
