import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import type { OwnCourse } from '../../core/status/own-courses';
import { PartRing } from '../../core/programmes/part-ring';
import { NextOnPath } from './next-on-path';

/** The programmes of one's own with their paths in a line, and those that are open to join; nothing where there are none. */
@Component({
  selector: 'app-own-programmes-list',
  imports: [RouterLink, TranslocoPipe, PluralPipe, NumberPipe, TextInScript, PartRing, NextOnPath],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-programmes-list.html',
  styleUrl: './own-programmes-list.css',
})
export class OwnProgrammesList {
  readonly joined = input.required<readonly OwnProgramme[]>();
  readonly open = input.required<readonly OwnProgramme[]>();
  /** Where one is in one’s courses, as far as it is known. */
  readonly courses = input.required<readonly OwnCourse[]>();

  protected isNext({ next }: OwnProgramme, part: string): boolean {
    return next?.kind === 'part' && next.part === part;
  }
}
