import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Block as AnyBlock, interactiveBlockKinds } from '@svetionik/domain/course/block';
import { Block } from '@svetionik/ui/blocks/block';
import type { BlockEvent, BlockRecord } from '@svetionik/ui/blocks/block-event';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ReadingWatch } from '../reading/reading-watch';

/** A block in its lesson. It tells when it was passed in reading; a content note only once a way was chosen. */
@Component({
  selector: 'app-lesson-block',
  imports: [TranslocoPipe, LongDatePipe, Block],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (before(); as instant) {
      <p class="before">
        {{ 'learn.lesson.doneBefore' | transloco: { date: instant | longDate } }}
      </p>
    }
    <ui-block [block]="block()" [record]="record()" (happened)="happened.emit($event)" />
    <i #end aria-hidden="true"></i>
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    i {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      height: 1px;
      pointer-events: none;
    }
    .before {
      margin-block-end: var(--space-2);
      font-size: var(--step--1);
      color: var(--good);
      font-weight: 600;
    }
  `,
  host: { '[id]': "'block-' + block().id", tabindex: '-1' },
})
export class LessonBlock {
  private readonly watch = inject(ReadingWatch);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly end = viewChild.required<ElementRef<HTMLElement>>('end');

  readonly block = input.required<AnyBlock>();
  readonly record = input.required<BlockRecord>();
  /** When a block of practice was done before, ISO 8601. */
  readonly before = input<string>();
  readonly happened = output<BlockEvent>();
  readonly passed = output();

  private readonly interactive = computed(() =>
    interactiveBlockKinds.some((kind) => kind === this.block().kind),
  );

  constructor() {
    afterNextRender({ read: () => this.observe() });
    inject(DestroyRef).onDestroy(() => {
      this.watch.forget(this.element);
      this.watch.forget(this.end().nativeElement);
    });
  }

  private observe(): void {
    this.watch.watchBlock(this.element, this.block().id);
    if (!this.interactive())
      this.watch.watchEnd(this.end().nativeElement, {
        open: () => this.isOpen(),
        passed: () => this.passed.emit(),
      });
  }

  private isOpen(): boolean {
    return this.block().kind !== 'content-note' || this.record().way !== undefined;
  }
}
