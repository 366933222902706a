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
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContentNoteBlock } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';
import type { Way } from './block-event';
import { PlainBlock } from './plain-block';

/**
 * Says what is coming and why, and shows nothing of it before a way is chosen. The ways can be changed at any time.
 *
 * @example
 * <ui-content-note [block]="block" [way]="undefined" (tookWay)="keep($event)" />
 */
@Component({
  selector: 'ui-content-note',
  imports: [TranslocoPipe, RichText, PlainBlock],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './content-note.html',
  styleUrl: './content-note.css',
})
export class ContentNote {
  private readonly injector = inject(Injector);
  private readonly shown = viewChild<ElementRef<HTMLElement>>('shown');

  readonly block = input.required<ContentNoteBlock>();
  /** The way that was taken before. */
  readonly way = input<Way>();
  readonly tookWay = output<Way>();
  readonly played = output<number>();

  protected readonly taken = linkedSignal(() => this.way());
  protected readonly blocks = computed(() =>
    this.taken() === 'alternative' ? this.block().alternative : this.block().blocks,
  );

  protected take(way: Way): void {
    this.taken.set(way);
    this.tookWay.emit(way);
    afterNextRender(() => this.shown()?.nativeElement.focus(), { injector: this.injector });
  }
}
