import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Catalogue, type Recognition } from '../catalogue';

/** For whom the certificate of a course counts, and for whom it only confirms participation; said before anybody begins. */
@Component({
  selector: 'app-course-recognition',
  imports: [TranslocoPipe, LongDatePipe, NumberPipe, PluralPipe, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe],
  templateUrl: './course-recognition.html',
  styleUrl: './course-recognition.css',
})
export class CourseRecognition {
  private readonly transloco = inject(TranslocoPipe);

  readonly slug = input.required<string>();

  protected readonly list = inject(Catalogue).recognition(this.slug);

  protected forWhom({ professions }: Recognition, alone: boolean): string {
    if (professions.length === 0)
      return this.transloco.transform(`catalogue.course.recognition.${alone ? 'all' : 'others'}`);
    return professions
      .map((profession) => this.transloco.transform(`track.${profession}.name`))
      .join(', ');
  }
}
