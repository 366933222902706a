import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import type { CourseSummary } from './catalogue';

/** Whose course it is, where another organisation shares it. */
@Component({
  selector: 'app-course-owner',
  imports: [OrganisationMark, TextInScript, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-organisation-mark [look]="owner()" />
    <span>{{ 'catalogue.sharedBy' | transloco }} <b [uiText]="owner().name"></b></span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      font-size: var(--step--1);
      color: var(--ink-soft);
      overflow-wrap: anywhere;
    }
  `,
})
export class CourseOwner {
  readonly owner = input.required<NonNullable<CourseSummary['owner']>>();
}
