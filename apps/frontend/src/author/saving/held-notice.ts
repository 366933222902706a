import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';

/** Something was asked for that needs the draft to be saved first. The button may stand far from here: each time, this is led to. */
@Component({
  selector: 'app-held-notice',
  imports: [TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ui-notice tone="bad" [heading]="'author.held' | transloco" />`,
  styles: `
    :host {
      display: block;
    }
  `,
  host: { tabindex: '-1' },
})
export class HeldNotice {
  /** How often it was asked for. */
  readonly asked = input.required<number>();

  constructor() {
    const [injector, { nativeElement }] = [
      inject(Injector),
      inject<ElementRef<HTMLElement>>(ElementRef),
    ];
    effect(() => {
      this.asked();
      afterNextRender({ read: () => nativeElement.focus() }, { injector });
    });
  }
}
