import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Announcer } from '@svetionik/ui/language/announcer';
import { Removes } from './removes';
import { Icon } from '@svetionik/ui/marks/icon';

/** Moves an entry of a list up and down, and takes it out. The focus stays with the entry. */
@Component({
  selector: 'app-entry-tools',
  imports: [Icon, Removes, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      class="tool"
      type="button"
      data-way="-1"
      [attr.aria-disabled]="place() === 0"
      [attr.aria-label]="'ui.entry.up' | transloco: { name: name() }"
      (click)="move(-1)"
    >
      <ui-icon name="chevron-up" />
    </button>
    <button
      class="tool"
      type="button"
      data-way="1"
      [attr.aria-disabled]="place() === count() - 1"
      [attr.aria-label]="'ui.entry.down' | transloco: { name: name() }"
      (click)="move(1)"
    >
      <ui-icon name="chevron-down" />
    </button>
    <button
      class="tool"
      type="button"
      [appRemoves]="name()"
      [attr.aria-label]="'ui.entry.remove' | transloco: { name: name() }"
      (removed)="removed.emit()"
    >
      <ui-icon name="x" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    .tool {
      appearance: none;
      display: grid;
      place-items: center;
      width: 2.75rem;
      height: 2.75rem;
      padding: 0;
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: var(--ink-soft);
      cursor: pointer;
    }
    .tool:hover {
      background: var(--accent-wash);
      color: var(--accent-strong);
    }
    .tool[aria-disabled='true'] {
      color: var(--line-strong);
      cursor: not-allowed;
      background: none;
    }
  `,
})
export class EntryTools {
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly name = input.required<string>();
  /** From 0. */
  readonly place = input.required<number>();
  readonly count = input.required<number>();
  /** The place it is to have. */
  readonly movedTo = output<number>();
  readonly removed = output();

  protected move(way: -1 | 1): void {
    const to = this.place() + way;
    if (to < 0 || to >= this.count()) return;
    this.movedTo.emit(to);
    const stay = () => this.element.querySelector<HTMLElement>(`[data-way='${way}']`)?.focus();
    afterNextRender({ read: stay }, { injector: this.injector });
    const values = { name: this.name(), place: to + 1, all: this.count() };
    this.announcer.say('ui.entry.moved', values);
  }
}
