import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import type { AccordionBlock } from '@svetionik/domain/course/block';
import { Accordion } from '@svetionik/ui/blocks/accordion';

/** An accordion whose first section was opened. */
@Component({
  selector: 'gallery-accordion-example',
  imports: [Accordion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ui-accordion [block]="block()" />`,
})
export class AccordionExample {
  readonly block = input.required<AccordionBlock>();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.querySelector('button')?.click());
  }
}
