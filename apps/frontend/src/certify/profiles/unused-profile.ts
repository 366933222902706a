import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { CertifiedCourses } from '../courses/certified-courses';
import type { Profile } from './profiles-store';

/** For which of its courses a profile is not used, because another fits the same people more closely, or is older. */
@Component({
  selector: 'app-unused-profile',
  imports: [RouterLink, TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InScriptPipe],
  template: `
    @for (each of unused(); track each.profile.id) {
      <p class="small">
        <span class="pill light">{{ 'profiles.unused.mark' | transloco }}</span>
        {{ 'profiles.unused.text' | transloco: { titles: each.titles } }}
        <a
          [routerLink]="['/certify/issue/profiles', each.profile.id]"
          [uiText]="each.profile.name"
        ></a>
      </p>
    }
  `,
})
export class UnusedProfile {
  private readonly courses = inject(CertifiedCourses);
  private readonly inScript = inject(InScriptPipe);

  readonly profile = input.required<Profile>();

  /** The profiles that are taken instead, each with the titles of its courses. */
  protected readonly unused = computed(() => {
    const taken = new Map(this.profile().takenBefore.map(({ profile }) => [profile.id, profile]));
    return [...taken.values()]
      .map((profile) => ({ profile, titles: this.titlesFor(profile.id) }))
      .filter(({ titles }) => titles !== '');
  });

  private titlesFor(id: string): string {
    const courses = this.profile()
      .takenBefore.filter(({ profile }) => profile.id === id)
      .map(({ course }) => course);
    return this.courses
      .items()
      .filter((course) => courses.includes(course.id))
      .map(({ title }) => this.inScript.transform(title))
      .join(', ');
  }
}
