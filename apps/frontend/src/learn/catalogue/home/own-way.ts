import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../../core/session/session-store';
import { findLeadingCourse } from '../../../core/status/leading-course';
import { OwnCourses } from '../../../core/status/own-courses';
import { StatusStep } from '../../../core/status/status-step';
import { StatusText } from '../../../core/status/status-text';

/** What who is signed in goes on with: the leading course with its next step, or where to find a first one. */
@Component({
  selector: 'app-own-way',
  imports: [RouterLink, TranslocoPipe, TextInScript, StatusStep, StatusText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (leading(); as course) {
      <h2 [uiText]="course.course.title"></h2>
      <app-status-text [course]="course" />
      <p class="row act">
        <app-status-step [course]="course" />
        <a class="button plain" routerLink="/learn">{{ 'catalogue.home.own' | transloco }}</a>
      </p>
    } @else if (list.hasValue()) {
      <p class="row act">
        @if (session.person()?.profession; as track) {
          <a class="button" [routerLink]="['/tracks', track]">{{
            'catalogue.home.forProfession' | transloco
          }}</a>
        } @else {
          <a class="button" routerLink="/" fragment="tracks">{{
            'catalogue.home.courses' | transloco
          }}</a>
        }
      </p>
    } @else {
      <p class="row act">
        <a class="button plain" routerLink="/learn">{{ 'catalogue.home.own' | transloco }}</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      margin-top: var(--space-5);
    }
    h2 {
      font-size: var(--step-1);
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnWay {
  protected readonly session = inject(SessionStore);
  protected readonly list = inject(OwnCourses).list();
  protected readonly leading = computed(() =>
    this.list.hasValue() ? findLeadingCourse(this.list.value()) : undefined,
  );
}
