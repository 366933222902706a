import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../core/api/problem-notice';
import { ReceiptStore } from './receipt-store';

const looks = {
  unchanged: { status: 'valid', sign: 'M8 16.500l5.500 5.500L24 11' },
  changed: { status: 'revoked', sign: 'M10 10l12 12M22 10L10 22' },
  unknown: { status: 'superseded', sign: 'M16 8v10M16 22v1' },
} as const;

/** The check of a receipt of handing in, by whoever holds it. */
@Component({
  selector: 'app-receipt-page',
  imports: [TranslocoPipe, Field, FieldControl, ClockPipe, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ReceiptStore],
  templateUrl: './receipt-page.html',
  styleUrls: ['./check-outcome.css', './receipt-page.css'],
})
export class ReceiptPage {
  protected readonly store = inject(ReceiptStore);
  protected readonly looks = looks;
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
