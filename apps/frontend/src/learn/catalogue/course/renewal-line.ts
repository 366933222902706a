import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { CourseDetail } from '../catalogue';

type Renewal = NonNullable<CourseDetail['renewal']>;

/** How a certificate is renewed, in a sentence. */
@Component({
  selector: 'app-renewal-line',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe, PluralPipe, InScriptPipe],
  template: `@let it = renewal();
    <p>
      {{
        'catalogue.course.renewal.sentence'
          | transloco: { how: howOf(it), when: whenOf(it), counts: countsOf(it) }
      }}
    </p>`,
})
export class RenewalLine {
  private readonly transloco = inject(TranslocoPipe);
  private readonly plural = inject(PluralPipe);
  private readonly inScript = inject(InScriptPipe);

  readonly renewal = input.required<Renewal>();

  protected howOf({ course }: Renewal): string {
    const key = `catalogue.course.renewal.${course ? 'other' : 'own'}`;
    return this.transloco.transform(key, {
      title: course ? this.inScript.transform(course.title) : '',
    });
  }

  protected whenOf({ opensDaysBefore }: Renewal): string {
    return this.plural.transform('catalogue.course.renewal.opens', opensDaysBefore);
  }

  protected countsOf({ counts, graceDays }: Renewal): string {
    return graceDays > 0
      ? this.plural.transform('catalogue.course.renewal.grace', graceDays)
      : this.transloco.transform(`catalogue.course.renewal.${counts}`);
  }
}
