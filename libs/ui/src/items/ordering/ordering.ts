import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionText } from '@svetionik/domain/items/options';
import { Announcer } from '../../language/announcer';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { OptionContent } from '../option-content';
import { Icon } from '../../marks/icon';

/**
 * Entries to put in order, with two buttons each, so that it works by keyboard, finger and voice alike. Untouched
 * it is unanswered; the order as shown can be confirmed.
 *
 * @example
 * <ui-ordering [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-ordering',
  imports: [Icon, TranslocoPipe, OptionContent, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ordering.html',
  styleUrls: ['../choice.css', './ordering.css'],
})
export class Ordering extends KindControl<'ordering'> {
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly group = viewChild.required<ElementRef<HTMLElement>>('group');
  private readonly announcer = inject(Announcer);
  private goesOnAt: Element | null = null;

  protected readonly entries = computed(() => {
    const { options } = this.item();
    const order = this.latest()?.order ?? options.map(({ id }) => id);
    return order
      .flatMap((id) => options.filter((option) => option.id === id))
      .map((option) => ({ ...option, words: optionText(option) }));
  });
  protected readonly rightEntries = computed(() => {
    const { options } = this.item();
    return (
      this.review()?.key.order.flatMap((id) => options.filter((option) => option.id === id)) ?? []
    );
  });

  constructor() {
    super();
    // What is moved in the page, or goes away, loses the focus; it is given back where the person goes on.
    effect(() => {
      this.latest();
      const { goesOnAt } = this;
      if (goesOnAt instanceof HTMLElement)
        afterNextRender({ read: () => goesOnAt.focus() }, { injector: this.injector });
      this.goesOnAt = null;
    });
  }

  protected keep(): void {
    this.goesOnAt = this.group().nativeElement;
    this.respond({ kind: 'ordering', order: this.entries().map(({ id }) => id) });
  }

  protected move(id: string, by: 1 | -1): void {
    const order = [...this.entries()];
    const from = order.findIndex((entry) => entry.id === id);
    const [moved] = order.splice(from, 1);
    if (moved === undefined || from + by < 0 || from + by > order.length) return;
    order.splice(from + by, 0, moved);
    this.goesOnAt = this.page.activeElement;
    this.respond({ kind: 'ordering', order: order.map(({ id }) => id) });
    const values = { entry: moved.words, place: from + by + 1, all: order.length };
    this.announcer.say('ui.item.moved', values);
  }
}
