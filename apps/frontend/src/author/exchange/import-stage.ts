import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { Notice } from '@svetionik/ui/feedback/notice';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { ItemImport } from './import-state';

/** How far an import is: read, or added; nothing while its author looks through it. */
@Component({
  selector: 'app-import-stage',
  imports: [RouterLink, TranslocoPipe, Bar, Notice, NumberPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-stage.html',
  styles: ':host { display: contents; }',
})
export class ImportStage {
  readonly import = input.required<ItemImport>();
  /** The id, for the ways back. */
  readonly bank = input.required<string>();
}
