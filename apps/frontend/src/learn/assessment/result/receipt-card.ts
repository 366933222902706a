import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { saveText } from './save-text';

/** The signed receipt of an attempt, to be kept as a text file without any name. */
@Component({
  selector: 'app-receipt-card',
  imports: [RouterLink, TranslocoPipe, ProblemNotice],
  providers: [ClockPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'attempt.receipt.heading' | transloco }}</h2>
    <p>{{ 'attempt.receipt.text' | transloco }}</p>
    @if (receipt.hasValue()) {
      @let kept = receipt.value();
      <p class="small soft number">{{ 'attempt.receipt.answered' | transloco: kept.facts }}</p>
      <p class="row">
        <button class="button quiet" type="button" (click)="save(kept)">
          {{ 'attempt.receipt.save' | transloco }}
        </button>
        <a routerLink="/v/receipt">{{ 'attempt.receipt.check' | transloco }}</a>
      </p>
    } @else if (receipt.error()) {
      <app-problem [error]="receipt.error()" (retry)="receipt.reload()" />
    }
  `,
  styleUrl: './result.css',
})
export class ReceiptCard {
  private readonly api = inject(ApiClient);
  private readonly page = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly date = inject(LongDatePipe);
  private readonly clock = inject(ClockPipe);

  readonly attempt = input.required<string>();

  protected readonly receipt = resource({
    params: () => this.attempt(),
    loader: ({ params, abortSignal }) =>
      this.api.call('receipts.readReceipt', { params: { attempt: params } }, abortSignal),
  });
  private readonly address = computed(() => `${this.page.location.origin}/v/receipt`);

  protected save({ facts, code }: NonNullable<ReturnType<typeof this.receipt.value>>): void {
    const { closedAt, ...rest } = facts;
    const values = {
      ...rest,
      date: this.date.transform(closedAt),
      time: this.clock.transform(closedAt),
      address: this.address(),
    };
    const lines = ['title', facts.state, 'answered', 'address'].map((line) =>
      this.transloco.translate(`attempt.receipt.file.${line}`, values),
    );
    const name = this.transloco.translate('attempt.receipt.file.name', facts);
    saveText(this.page, `${name}.txt`, [...lines, '', code, ''].join('\r\n'));
  }
}
