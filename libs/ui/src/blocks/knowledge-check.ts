import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionOrder } from '@svetionik/domain/attempt/option-order';
import type { KnowledgeCheckBlock } from '@svetionik/domain/course/block';
import { isComplete } from '@svetionik/domain/items/check-response';
import { grade } from '@svetionik/domain/items/grade';
import type { Response } from '@svetionik/domain/items/item';
import { toOutcome } from '@svetionik/domain/items/outcome';
import { composeFeedback } from '@svetionik/domain/items/said-outcomes';
import { ask } from '@svetionik/domain/items/present';
import { seededRandom } from '@svetionik/domain/random';
import { composeReview } from '../items/compose-review';
import { ItemControl } from '../items/item-control';
import { RichText } from '../rich-text/rich-text';

/**
 * A practice question, graded here and at once, never scored. It can be answered again.
 *
 * @example
 * <ui-knowledge-check [block]="block" [response]="earlier" (answered)="keep($event)" />
 */
@Component({
  selector: 'ui-knowledge-check',
  imports: [TranslocoPipe, ItemControl, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './knowledge-check.html',
  styleUrl: './knowledge-check.css',
})
export class KnowledgeCheck {
  private readonly injector = inject(Injector);
  private readonly result = viewChild<ElementRef<HTMLElement>>('result');

  readonly block = input.required<KnowledgeCheckBlock>();
  /** The answer given before. */
  readonly response = input<Response>();
  readonly answered = output<Response>();

  protected readonly given = linkedSignal(() => this.response());
  protected readonly checked = linkedSignal(() => isComplete(this.response()));
  protected readonly missing = signal(false);

  // The same for everybody, so that a block looks the same on each visit. There are no points to speak of.
  protected readonly item = computed(() => {
    const { item } = this.block();
    const { marking: _, ...asked } = ask(item, optionOrder(item, seededRandom(item.id)));
    return asked;
  });
  protected readonly review = computed(() =>
    this.checked() ? composeReview(this.block().item, this.given()) : undefined,
  );
  protected readonly outcome = computed(() => toOutcome(grade(this.block().item, this.given())));
  protected readonly feedback = computed(() => composeFeedback(this.block().item, this.outcome()));

  protected respond(response: Response): void {
    this.given.set(response);
    this.missing.set(false);
  }

  protected check(): void {
    const response = this.given();
    this.missing.set(!isComplete(response));
    if (response === undefined || !isComplete(response)) return;
    this.checked.set(true);
    this.answered.emit(response);
    afterNextRender(() => this.result()?.nativeElement.focus(), { injector: this.injector });
  }

  protected again(): void {
    this.given.set(undefined);
    this.checked.set(false);
  }
}
