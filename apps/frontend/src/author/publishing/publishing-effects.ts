import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  type ResourceRef,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import type { Endpoints } from '../../core/routes.generated';

type Effects = EndpointReply<Endpoints['accreditations.readPublishingEffects']>;

/** Which courses publishing touches, how many people are on the way there, and which accreditations hold for them. */
@Component({
  selector: 'app-publishing-effects',
  imports: [TranslocoPipe, Notice, Skeleton, PluralPipe, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (effects().hasValue()) {
      <section aria-labelledby="effects-heading">
        <h3 id="effects-heading">{{ 'accreditation.touches.heading' | transloco }}</h3>
        @if (courses().length === 0) {
          <p class="small soft">{{ 'accreditation.touches.none' | transloco }}</p>
        }
        <ul>
          @for (course of courses(); track course.id) {
            <li>
              <b>{{ course.title || ('author.untitled' | transloco) }}</b>
              <span class="small soft">
                @if (course.edition; as number) {
                  · {{ 'accreditation.touches.edition' | transloco: { number } }} ·
                  {{ 'accreditation.touches.enrolled' | plural: course.enrolled }} ·
                  {{ 'accreditation.touches.waiting' | plural: course.waiting }}
                } @else {
                  · {{ 'accreditation.touches.unpublished' | transloco }}
                }
              </span>
              @for (each of course.accreditations; track each.id) {
                <p class="small">
                  {{
                    'accreditation.touches.accredited'
                      | transloco: { number: each.number, body: (each.body | inScript) }
                  }}
                </p>
              }
            </li>
          }
        </ul>
        @if (kind() === 'course' && courses().some(isTaken)) {
          <p class="small soft">{{ 'accreditation.touches.stay' | transloco }}</p>
        }
      </section>
      @if (kind() === 'course' && courses().some(isAccredited)) {
        <ui-notice tone="light"
          ><p>{{ 'accreditation.touches.lost' | transloco }}</p></ui-notice
        >
      }
    } @else if (effects().error(); as error) {
      <app-problem [error]="error" (retry)="effects().reload()" />
    } @else {
      <ui-skeleton [lines]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    h3 {
      font: 600 var(--step-0) / 1.4 var(--font-ui);
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
      overflow-wrap: anywhere;
    }
  `,
})
export class PublishingEffects {
  readonly kind = input.required<'module' | 'course'>();
  readonly effects = input.required<ResourceRef<Effects | undefined>>();

  protected readonly courses = computed(() =>
    this.effects().hasValue() ? (this.effects().value()?.courses ?? []) : [],
  );

  protected isTaken({ enrolled, waiting }: Effects['courses'][number]): boolean {
    return enrolled + waiting > 0;
  }

  protected isAccredited({ accreditations }: Effects['courses'][number]): boolean {
    return accreditations.length > 0;
  }
}
