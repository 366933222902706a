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
 * <h1 appFocusHere>Adresa je potvrđena</h1>
 */
@Directive({ selector: '[appFocusHere]', host: { tabindex: '-1' } })
export class FocusHere {
  /** False leaves the focus where it is. */
  readonly appFocusHere = input(true, { transform: booleanAttribute });

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender({
      read: () => this.appFocusHere() && nativeElement.focus({ preventScroll: true }),
    });
  }
}
