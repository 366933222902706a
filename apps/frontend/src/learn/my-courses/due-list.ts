import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { pathOfStatus } from '@svetionik/domain/learning/status-path';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import { DueText } from '../../core/runs/due-text';
import { nameAct, nameProgrammeAct } from './name-act';
import type { OwnDue, ProgrammeDue } from './own-dues';

/** A day to keep, and the programme that its course belongs to. */
interface DueOnPath extends OwnDue {
  readonly programme: OwnProgramme | undefined;
}

/** Days that are to be kept, each with the way to what it is about; and what stands there where nothing can be done for now. */
@Component({
  selector: 'app-due-list',
  imports: [RouterLink, TranslocoPipe, InScriptPipe, TextInScript, DueText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="dues">{{ 'learn.home.dues' | transloco }}</h2>
    <ul>
      @for (each of ofProgrammes(); track each.run.id) {
        <li>
          <div class="what">
            <b [uiText]="each.programme.title"></b>
            <span class="small soft">{{ each.run.title }}</span>
          </div>
          <div class="when"><app-due-text [due]="each.due" /></div>
          <a [routerLink]="['/learn/programmes', each.programme.id]"
            >{{ ofProgramme(each.due) | transloco
            }}<span class="visually-hidden">: {{ each.programme.title | inScript }}</span></a
          >
        </li>
      }
      @for (each of dues(); track each.run.id) {
        <li>
          <div class="what">
            <b [uiText]="each.course.course.title"></b>
            <span class="small soft">{{ each.run.title }}</span>
            @if (each.programme; as programme) {
              <span class="small soft">{{
                'path.partOf' | transloco: { programme: (programme.title | inScript) }
              }}</span>
            }
          </div>
          <div class="when"><app-due-text [due]="each.due" /></div>
          <a [routerLink]="pathOf(each)"
            >{{ act(each.due, each.course) | transloco
            }}<span class="visually-hidden">: {{ each.course.course.title | inScript }}</span></a
          >
        </li>
      }
    </ul>
  `,
  styleUrl: './lines.css',
})
export class DueList {
  readonly dues = input.required<readonly DueOnPath[]>();
  /** Days of whole programmes, which stand before those of courses. */
  readonly ofProgrammes = input.required<readonly ProgrammeDue[]>();

  protected readonly act = nameAct;
  protected readonly ofProgramme = nameProgrammeAct;

  protected pathOf({ course }: OwnDue): string {
    return pathOfStatus(course);
  }
}
