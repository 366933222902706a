import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { OwnProgrammes, type OwnProgramme } from '../../core/programmes/own-programmes';
import { PartRing } from '../../core/programmes/part-ring';

/** The programmes of one's own with their paths in a line, and those that are open to join; nothing where there are none. */
@Component({
  selector: 'app-own-programmes-list',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    NumberPipe,
    InScriptPipe,
    TextInScript,
    PartRing,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-programmes-list.html',
  styleUrl: './own-programmes-list.css',
})
export class OwnProgrammesList {
  protected readonly programmes = inject(OwnProgrammes).list();

  /** The course of the part that comes next. */
  protected nextCourse({ next, parts }: OwnProgramme) {
    if (next?.kind !== 'part') return undefined;
    return parts.find(({ id }) => id === next.part)?.course.title;
  }

  protected isNext({ next }: OwnProgramme, part: string): boolean {
    return next?.kind === 'part' && next.part === part;
  }
}
