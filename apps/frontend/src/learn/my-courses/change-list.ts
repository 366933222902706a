import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../../core/routes.generated';

/** Something that others changed. */
export type OwnChange = EndpointReply<Endpoints['home.listOwnChanges']>['items'][number];

/** What others changed about one's courses and runs, the last first. */
@Component({
  selector: 'app-change-list',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, ShortDatePipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="changes">{{ 'learn.home.changes' | transloco }}</h2>
    <ul>
      @for (each of changes(); track $index) {
        <li>
          <div class="what">
            <span class="small soft number">{{ each.at | shortDate }}</span>
            @switch (each.kind) {
              @case ('run-moved') {
                <p>
                  {{
                    (each.startsOn === each.startedOn && each.endsOn === each.endedOn
                      ? 'learn.change.deadlines'
                      : 'learn.change.run-moved'
                    )
                      | transloco
                        : {
                            run: each.run,
                            from: (each.startsOn | shortDate),
                            to: (each.endsOn | shortDate),
                            wasFrom: (each.startedOn | shortDate),
                            wasTo: (each.endedOn | shortDate),
                          }
                  }}
                </p>
              }
              @case ('run-closes') {
                <p>
                  {{
                    'learn.change.run-closes'
                      | transloco: { run: each.run, day: (each.on | longDate) }
                  }}
                </p>
              }
              @case ('extended') {
                <p>
                  {{
                    'learn.change.extended'
                      | transloco: { run: each.run, day: (each.until | longDate) }
                  }}
                </p>
              }
              @case ('transferred') {
                <p>{{ 'learn.change.transferred' | transloco: { run: each.run, to: each.to } }}</p>
              }
              @case ('score-corrected') {
                <p>
                  {{
                    'learn.change.score-corrected' | transloco: { course: (each.course | inScript) }
                  }}
                </p>
                <a [routerLink]="['/learn/attempts', each.attempt, 'result']">{{
                  'learn.myCourses.toResult' | transloco
                }}</a>
              }
              @case ('new-edition') {
                <p>
                  {{ 'learn.change.new-edition' | transloco: { course: (each.course | inScript) } }}
                </p>
              }
              @case ('programme-moved') {
                <p>
                  {{
                    'learn.change.programme-moved'
                      | transloco: { programme: (each.programme.title | inScript) }
                  }}
                </p>
                <a [routerLink]="['/learn/programmes', each.programme.id]">{{
                  'learn.change.toPath' | transloco
                }}</a>
              }
              @case ('programme-withdrawn') {
                <p>
                  {{
                    'learn.change.programme-withdrawn'
                      | transloco: { programme: (each.programme.title | inScript) }
                  }}
                </p>
              }
              @default {
                <p>{{ 'learn.change.' + each.kind | transloco: { run: each.run } }}</p>
              }
            }
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './lines.css',
})
export class ChangeList {
  readonly changes = input.required<readonly OwnChange[]>();
}
