import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Removal } from './removal';
import { Removals } from './removals';

/** Milliseconds for which a removal can be undone from here. */
const shownFor = 10_000;

/**
 * Says what was removed and takes it back: by its button for ten seconds, longer while it is pointed at or focused, and by Ctrl+Z
 * where nothing is being typed.
 */
@Component({
  selector: 'app-removal-toast',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (shown(); as removal) {
        <div
          class="toast"
          (pointerenter)="hold()"
          (pointerleave)="release()"
          (focusin)="hold()"
          (focusout)="release()"
        >
          <p>{{ 'author.removal.done' | transloco: { name: removal.name } }}</p>
          <button class="button quiet small" type="button" (click)="undo(removal)">
            {{ 'author.removal.undo' | transloco }}
          </button>
        </div>
      } @else if (back()) {
        <p class="visually-hidden">{{ 'author.removal.back' | transloco: { name: back() } }}</p>
      }
    </div>
  `,
  styleUrl: './removal-toast.css',
})
export class RemovalToast {
  private readonly removals = inject(Removals);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private byKeyboard = false;

  protected readonly shown = signal<Removal | undefined>(undefined);
  /** Name of what was brought back last. */
  protected readonly back = signal('');

  constructor() {
    effect(() => this.show(this.removals.latest()));
    const onKey = (event: KeyboardEvent) => this.onKey(event);
    const onPointer = () => (this.byKeyboard = false);
    this.document.addEventListener('keydown', onKey);
    this.document.addEventListener('pointerdown', onPointer);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.document.removeEventListener('keydown', onKey);
      this.document.removeEventListener('pointerdown', onPointer);
    });
  }

  protected async undo(removal: Removal): Promise<void> {
    if (await this.removals.bringBack(removal)) this.back.set(removal.name);
  }

  protected hold(): void {
    clearTimeout(this.timer);
  }

  protected release(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.shown.set(undefined), shownFor);
  }

  /** Who works by keyboard has lost the button that was pressed: the focus goes on where it can be taken back. */
  private show(removal: Removal | undefined): void {
    this.shown.set(removal);
    if (removal === undefined) return;
    this.back.set('');
    this.release();
    if (!this.byKeyboard) return;
    const focus = () => this.element.querySelector('button')?.focus({ preventScroll: true });
    afterNextRender({ read: focus }, { injector: this.injector });
  }

  private onKey(event: KeyboardEvent): void {
    this.byKeyboard = true;
    const removal = this.removals.latest();
    const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (!asked || removal === undefined || isTypedInto(event.target)) return;
    if (this.document.querySelector('[role=dialog], [role=alertdialog]') !== null) return;
    event.preventDefault();
    void this.undo(removal);
  }
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
