import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import type { OwnCourse } from '../../core/status/own-courses';
import { PartRing } from '../../core/programmes/part-ring';
import { NextOnPath } from './next-on-path';
import { describeNext } from './own-paths';

/** The programme to go on with where no course is under way: how far one is, what comes next, and the way there. */
@Component({
  selector: 'app-leading-programme',
  imports: [
    RouterLink,
    TranslocoPipe,
    NumberPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PartRing,
    NextOnPath,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = programme();
    <article class="card padded stack-small">
      <p class="small soft">{{ 'path.programme' | transloco }}</p>
      <h2 [uiText]="it.title"></h2>
      <p class="line" aria-hidden="true">
        @for (part of it.parts; track part.id) {
          <app-part-ring [state]="part.state" [here]="isNext(part.id)" />
        }
      </p>
      <p>
        {{ 'path.settled' | plural: it.of : { settled: (it.settled | uiNumber) } }}
        · <app-next-on-path [programme]="it" [courses]="courses()" />
      </p>
      <p>
        <a class="button" [routerLink]="['/learn/programmes', it.id]"
          >{{ (waits() ? 'path.see' : 'path.goOn') | transloco
          }}<span class="visually-hidden">: {{ it.title | inScript }}</span></a
        >
      </p>
    </article>
  `,
  styles: `
    article {
      border-color: var(--line-strong);
    }
    h2 {
      font-size: var(--step-3);
      overflow-wrap: anywhere;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6rem;
    }
  `,
})
export class LeadingProgramme {
  readonly programme = input.required<OwnProgramme>();
  /** Where one is in one’s courses, as far as it is known. */
  readonly courses = input.required<readonly OwnCourse[]>();
  /** Whether there is nothing to do in what comes next at the moment. */
  protected readonly waits = computed(() => {
    const kind = describeNext(this.programme(), this.courses())?.kind;
    return kind === 'halted' || kind === 'closed';
  });

  protected isNext(part: string): boolean {
    const { next } = this.programme();
    return next?.kind === 'part' && next.part === part;
  }
}
