import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { CurrentLanguage } from '../language/current-language';
import { DurationPipe } from '../language/duration.pipe';

/**
 * The time for an assessment, given in minutes; with what is granted beyond it, as a sum.
 *
 * @example
 * {{ 30 | allowedTime: 30 }} // '60 min (30 + 30)'
 */
@Pipe({ name: 'allowedTime', pure: false })
export class AllowedTimePipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly duration = new DurationPipe();

  transform(own: number, extra = 0): string {
    if (extra === 0) return this.duration.transform(own);
    return this.transloco.translate(
      'ui.accommodation.time',
      { all: own + extra, own, extra },
      this.current.language(),
    );
  }
}
