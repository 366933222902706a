import {
  afterNextRender,
  booleanAttribute,
  Directive,
  ElementRef,
  inject,
  input,
} from '@angular/core';

/**
 * Moves the focus to its element when that appears: to a heading that replaces what a person was at.
 *
 * @example
 * <h1 appInitialFocus>Adresa je potvrđena</h1>
 */
@Directive({ selector: '[appInitialFocus]', host: { tabindex: '-1' } })
export class InitialFocus {
  /** False leaves the focus where it is. */
  readonly appInitialFocus = input(true, { transform: booleanAttribute });

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender({
      read: () => this.appInitialFocus() && nativeElement.focus({ preventScroll: true }),
    });
  }
}
