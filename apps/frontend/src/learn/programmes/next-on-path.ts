import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import { describeNext } from './own-paths';

/** What comes next in a programme, in words; nothing where it is finished. */
@Component({
  selector: 'app-next-on-path',
  imports: [TranslocoPipe, PluralPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (next(); as step) {
      @if (step.kind === 'choice') {
        {{ 'path.chooseNext' | plural: step.left }}
      } @else if (step.kind === 'waits') {
        {{ 'path.nextWaits' | transloco: { course: (step.title | inScript) } }}
      } @else {
        {{ 'path.nextIs' | transloco: { course: (step.title | inScript) } }}
      }
    }
  `,
})
export class NextOnPath {
  readonly programme = input.required<OwnProgramme>();
  protected readonly next = computed(() => describeNext(this.programme()));
}
