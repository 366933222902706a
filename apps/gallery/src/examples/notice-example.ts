import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Notice } from '@svetionik/ui/feedback/notice';

/** A notice with a sentence in it. */
@Component({
  selector: 'gallery-notice-example',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ui-notice [tone]="tone()" [heading]="heading()"
    ><p>{{ text() }}</p></ui-notice
  >`,
})
export class NoticeExample {
  readonly tone = input<'plain' | 'light' | 'good' | 'bad'>('plain');
  readonly heading = input<string>();
  readonly text = input.required<string>();
}
