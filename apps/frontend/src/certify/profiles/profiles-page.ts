import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { CertifiedCourses } from '../courses/certified-courses';
import { ProfileLines } from './profile-lines';
import { ProfilesStore, type Profile } from './profiles-store';
import { UnusedProfile } from './unused-profile';

/** What certificates say, for each profession. */
@Component({
  selector: 'app-profiles-page',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, TextInScript, PagedListView, UnusedProfile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ProfilesStore, CertifiedCourses, ProfileLines, InScriptPipe],
  template: `
    <div class="wrap page stack">
      <header class="head">
        <div class="stack-small">
          <h1>{{ 'certify.title.profiles' | transloco }}</h1>
          <p class="soft lead">{{ 'profiles.list.lead' | transloco }}</p>
        </div>
        <a class="button" routerLink="new">{{ 'profiles.list.add' | transloco }}</a>
      </header>
      <app-paged-list [list]="store.list" [none]="'profiles.list.none' | transloco">
        <ul class="list">
          @for (profile of store.list.items(); track profile.id) {
            <li class="card padded">
              <div class="stack-small">
                <h2><a [routerLink]="profile.id" [uiText]="profile.name"></a></h2>
                <p class="small soft">{{ professionsOf(profile) }}</p>
                <p class="small">{{ requiredOf(profile) }}</p>
                <p class="small soft">{{ coursesOf(profile) }}</p>
                <app-unused-profile [profile]="profile" />
              </div>
              <p class="marks small soft">
                @if (profile.archived) {
                  <span class="pill">{{ 'profiles.archived' | transloco }}</span>
                }
                <span class="number">{{
                  'profiles.list.version'
                    | transloco: { number: profile.number, date: (profile.savedAt | shortDate) }
                }}</span>
              </p>
            </li>
          }
        </ul>
      </app-paged-list>
    </div>
  `,
  styleUrls: ['../entries.css', '../../core/covering-links.css'],
})
export class ProfilesPage {
  private readonly transloco = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);
  private readonly courses = inject(CertifiedCourses);
  private readonly lines = inject(ProfileLines);
  protected readonly store = inject(ProfilesStore);

  protected professionsOf({ definition: { professions } }: Profile): string {
    return professions.length === 0
      ? this.transloco.translate('profiles.everybody')
      : professions.map((track) => this.transloco.translate(`track.${track}.name`)).join(', ');
  }

  protected requiredOf({ definition }: Profile): string {
    const names = this.lines.required(definition);
    return names === ''
      ? this.transloco.translate('profiles.list.nothingRequired')
      : this.transloco.translate('profiles.list.required', { names });
  }

  /** By their titles. */
  protected coursesOf({ usedBy }: Profile): string {
    const titles = this.courses
      .items()
      .filter(({ id }) => usedBy.includes(id))
      .map(({ title }) => this.inScript.transform(title));
    return titles.length === 0
      ? this.transloco.translate('profiles.list.noCourses')
      : this.transloco.translate('profiles.list.courses', { titles: titles.join(', ') });
  }
}
