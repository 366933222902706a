import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { Home } from './home-sections';

const states = [
  ['passed', 'passed'],
  ['underWay', 'under-way'],
  ['notStarted', 'not-started'],
] as const;

const standings = [
  ['people', 'home.circle.people', {}],
  ['finished', 'home.circle.passed', { standing: 'finished' }],
  ['certified', 'home.circle.certified', { standing: 'certified' }],
  ['late', 'home.runs.late', { standing: 'late' }],
] as const;

/** Where the people of one's institutions are in courses and on runs; each number leads to them. */
@Component({
  selector: 'app-home-circle',
  imports: [RouterLink, TranslocoPipe, PluralPipe, ShortDatePipe, InScriptPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h2 id="home-circle">{{ 'home.circle.title' | transloco }}</h2>
      @if (late() > 0) {
        <a class="late" routerLink="/late-people">{{ 'home.waits.late' | plural: late() }}</a>
      }
      <a routerLink="/people/list">{{ 'home.circle.people' | plural: circle().people }}</a>
    </div>
    @if (circle().courses.length > 0) {
      <ul>
        @for (course of circle().courses; track course.id) {
          <li>
            <b [uiText]="course.title"></b>
            <span class="numbers number">
              @for (state of states; track state[0]) {
                @if (course[state[0]] > 0) {
                  <a
                    routerLink="/people/list"
                    [queryParams]="{ course: course.id, state: state[1] }"
                    >{{ 'home.circle.' + state[0] | plural: course[state[0]]
                    }}<span class="visually-hidden">: {{ course.title | inScript }}</span></a
                  >
                }
              }
            </span>
          </li>
        }
      </ul>
    }
    @if (circle().runs.length > 0) {
      <h3 id="home-overseen">{{ 'home.circle.onRuns' | transloco }}</h3>
      <ul aria-labelledby="home-overseen">
        @for (run of circle().runs; track run.id) {
          <li>
            <div class="what">
              <b>{{ run.title }}</b>
              <span class="small soft" [uiText]="run.subject"></span>
              <span class="small soft number"
                >{{ run.startsOn | shortDate }} – {{ run.endsOn | shortDate }}</span
              >
            </div>
            <span class="numbers number">
              @for (standing of standings; track standing[0]) {
                @if (run[standing[0]] > 0) {
                  <a
                    [class.late]="standing[0] === 'late'"
                    [routerLink]="['/overseen-runs', run.id]"
                    [queryParams]="standing[2]"
                    >{{ standing[1] | plural: run[standing[0]]
                    }}<span class="visually-hidden">: {{ run.title }}</span></a
                  >
                }
              }
            </span>
          </li>
        }
      </ul>
    }
    <p class="small soft">{{ 'home.circle.seen' | transloco }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-4);
      padding-block-end: var(--space-2);
      border-block-end: 1px solid var(--line-strong);
    }
    h2 {
      font-size: var(--step-2);
      margin-inline-end: auto;
    }
    h3 {
      font-size: var(--step-1);
    }
    .what {
      display: grid;
      min-width: 0;
    }
    .late {
      color: var(--bad);
      font-weight: 600;
    }
    ul {
      margin: calc(-1 * var(--space-3)) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--space-5);
      padding-block: var(--space-2);
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    .numbers {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
    }
    .numbers a,
    .head a {
      display: inline-flex;
      align-items: center;
      min-height: var(--target);
    }
  `,
})
export class HomeCircle {
  readonly circle = input.required<NonNullable<Home['circle']>>();
  /** How many of them are late on a run. */
  readonly late = input.required<number>();
  protected readonly states = states;
  protected readonly standings = standings;
}
