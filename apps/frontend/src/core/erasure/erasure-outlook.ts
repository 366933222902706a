import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../routes.generated';

/** What an erasure would delete and what would stay. */
export type Outlook = Pick<
  EndpointReply<Endpoints['privacy.readOwnErasure']>,
  'goes' | 'entries' | 'ground' | 'records'
>;

const order: readonly (keyof Outlook['goes'])[] = [
  'courses',
  'finishedParts',
  'exercises',
  'attempts',
  'answers',
  'answerFiles',
  'accommodations',
  'documents',
  'trainings',
  'transcripts',
  'leaves',
];

/** Says in numbers what an erasure would delete, and line by line what would stay, why and how long. */
@Component({
  selector: 'app-erasure-outlook',
  imports: [
    TranslocoPipe,
    LongDatePipe,
    ShortDatePipe,
    NameTextPipe,
    PluralPipe,
    RegisterNumberPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card padded stack" aria-labelledby="goes">
      <h2 id="goes">{{ 'privacy.goes.title' | transloco }}</h2>
      <ul>
        <li>{{ 'privacy.goes.account' | transloco }}</li>
        @for (each of counted(); track each.kind) {
          <li class="number">{{ 'privacy.goes.' + each.kind | plural: each.count }}</li>
        }
      </ul>
      <p class="small soft">{{ 'privacy.goes.statistics' | transloco }}</p>
    </section>
    <section class="card padded stack" aria-labelledby="stays">
      <h2 id="stays">{{ 'privacy.stays.title' | transloco }}</h2>
      @if (outlook().entries.length > 0) {
        <p>
          {{ 'privacy.stays.entries' | plural: outlook().entries.length }}
          {{ 'privacy.stays.why' | transloco }}
        </p>
        @if (outlook().ground; as ground) {
          <p class="small soft">
            {{ 'privacy.stays.ground' | transloco }} <span [uiText]="ground"></span>
          </p>
        }
        <ul class="entries">
          @for (entry of outlook().entries; track entry.id) {
            <li>
              <p>
                <b class="number">{{ entry | registerNumber }}</b> ·
                <span [uiText]="entry.holder | nameText"></span>
              </p>
              <p [uiText]="entry.course"></p>
              <p class="small soft number">
                <span [uiText]="entry.organiser"></span> · {{ entry.issuedOn | shortDate }} ·
                @if (entry.keptUntil; as day) {
                  {{ 'privacy.stays.until' | transloco: { date: (day | longDate) } }}
                } @else {
                  {{ 'privacy.stays.forEver' | transloco }}
                }
              </p>
            </li>
          }
        </ul>
        <p class="small soft">{{ 'privacy.stays.check' | transloco }}</p>
      } @else {
        <p>{{ 'privacy.stays.noEntries' | transloco }}</p>
      }
      @let records = outlook().records;
      <p class="small soft">
        @if (records === null) {
          {{ 'privacy.stays.uncounted' | transloco }}
        } @else {
          {{ 'privacy.stays.records' | plural: records }}
        }
      </p>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: var(--step-1);
    }
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding-inline-start: 1.2em;
    }
    .entries {
      gap: 0;
      padding: 0;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    .entries li {
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
  `,
})
export class ErasureOutlook {
  readonly outlook = input.required<Outlook>();

  protected readonly counted = computed(() =>
    order
      .map((kind) => ({ kind, count: this.outlook().goes[kind] }))
      .filter(({ count }) => count > 0),
  );
}
