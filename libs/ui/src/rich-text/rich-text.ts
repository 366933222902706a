import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RichText as Body } from '@svetionik/domain/content/rich-text';
import { Runs } from './runs';

/**
 * Rich text as elements. The tree decides them, never markup in it.
 *
 * @example
 * <ui-rich-text [body]="[{ kind: 'paragraph', runs: [{ text: 'Nijedan znak sam ne dokazuje.' }] }]" />
 */
@Component({
  selector: 'ui-rich-text',
  imports: [Runs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rich-text.html',
  styleUrl: './rich-text.css',
})
export class RichText {
  readonly body = input.required<Body>();
  /** How many levels the headings stand below those of a lesson: 0 to 2. */
  readonly deeper = input(0);
}
