import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { CertifiedCourses } from '../courses/certified-courses';
import { AccreditationPill } from './accreditation-pill';
import {
  AccreditationsStore,
  accreditationStates,
  type Accreditation,
} from './accreditations-store';
import { ValidityText } from './validity-text';

/** By which decisions courses are recognised, and until when. */
@Component({
  selector: 'app-accreditations-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    TextInScript,
    PagedListView,
    AccreditationPill,
    ValidityText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AccreditationsStore, CertifiedCourses, InScriptPipe],
  template: `
    <div class="wrap page stack">
      <header class="head">
        <div class="stack-small">
          <h1>{{ 'certify.title.accreditations' | transloco }}</h1>
          <p class="soft lead">{{ 'profiles.accreditations.lead' | transloco }}</p>
        </div>
        <a class="button" routerLink="new">{{ 'profiles.accreditations.add' | transloco }}</a>
      </header>
      <select
        #state
        class="input state"
        [attr.aria-label]="'profiles.accreditations.show' | transloco"
        (change)="store.state.set(states[state.selectedIndex - 1])"
      >
        <option [selected]="store.state() === undefined">
          {{ 'profiles.accreditations.all' | transloco }}
        </option>
        @for (each of states; track each) {
          <option [selected]="store.state() === each">
            {{ 'profiles.accreditations.states.' + each | transloco }}
          </option>
        }
      </select>
      <app-paged-list
        [list]="store.list"
        [none]="
          (store.state() ? 'profiles.accreditations.noneSuch' : 'profiles.accreditations.none')
            | transloco
        "
      >
        <ul class="list">
          @for (each of store.list.items(); track each.id) {
            <li class="card padded">
              <div class="stack-small">
                <h2>
                  <a [routerLink]="each.id" class="number">{{ each.number }}</a>
                </h2>
                <p class="small soft">
                  <span [uiText]="each.body"></span> · <span [uiText]="each.profile.name"></span>
                </p>
                <p class="small soft">{{ coursesOf(each) }}</p>
              </div>
              <p class="marks small soft">
                <app-validity-text [period]="each" />
                <app-accreditation-pill [state]="each.state" />
              </p>
            </li>
          }
        </ul>
      </app-paged-list>
    </div>
  `,
  styleUrls: ['../entries.css', '../../core/covering-links.css'],
  styles: `
    .state {
      width: auto;
      justify-self: start;
    }
  `,
})
export class AccreditationsPage {
  private readonly transloco = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);
  private readonly courses = inject(CertifiedCourses);
  protected readonly store = inject(AccreditationsStore);
  protected readonly states = accreditationStates;

  /** The courses and editions that it is tied to. */
  protected coursesOf({ editions }: Accreditation): string {
    const titles = this.courses
      .items()
      .flatMap((course) =>
        course.editions
          .filter(({ id }) => editions.includes(id))
          .map(
            ({ number }) =>
              `${this.inScript.transform(course.title)} (${this.transloco.translate('certify.edition', { number })})`,
          ),
      );
    return titles.length === 0
      ? this.transloco.translate('profiles.accreditations.noEditions')
      : titles.join(', ');
  }
}
