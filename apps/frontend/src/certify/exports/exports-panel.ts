import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ProvenDownload } from '../../core/session/proven-download';
import { ExportsStore } from './exports-store';

/** The documents that were asked for, each with how far it is and the way to it. */
@Component({
  selector: 'app-exports-panel',
  imports: [
    TranslocoPipe,
    ClockPipe,
    LongDatePipe,
    ShortDatePipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    ProblemNotice,
    ProvenDownload,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.asking.error(); as error) {
      <app-problem [error]="error" [heading]="'certify.exports.notAsked' | transloco" />
    }
    @if (store.documents().length > 0) {
      <section class="card" aria-labelledby="exports-heading">
        <h2 id="exports-heading">{{ 'certify.exports.heading' | transloco }}</h2>
        <ul>
          @for (each of store.documents(); track each.id) {
            <li>
              <div>
                <p>
                  <b>{{ 'certify.exports.kind.' + each.kind | transloco }}</b>
                  @if (each.about; as about) {
                    · <span [uiText]="about"></span>
                  }
                  @if (each.certificates; as count) {
                    ·
                    <span class="number">{{ 'certify.exports.certificates' | plural: count }}</span>
                  }
                </p>
                @if (each.days; as days) {
                  <p class="small number">
                    {{ days.from | shortDate }} – {{ days.to | shortDate }}
                    @if (each.language; as language) {
                      · {{ 'certify.exports.language.' + language | transloco }}
                    }
                  </p>
                }
                <p class="small soft number">
                  {{
                    'certify.event.at'
                      | transloco: { date: (each.askedAt | longDate), time: (each.askedAt | clock) }
                  }}
                  ·
                  {{ 'certify.exports.until' | transloco: { date: (each.removedAt | shortDate) } }}
                </p>
              </div>
              @switch (each.state) {
                @case ('ready') {
                  <a class="button quiet small" appProvenDownload [href]="store.addressOf(each)"
                    >{{ 'certify.exports.download' | transloco
                    }}<span class="visually-hidden"
                      >: {{ 'certify.exports.kind.' + each.kind | transloco
                      }}{{ each.about ? ', ' + (each.about | inScript) : '' }}
                    </span></a
                  >
                }
                @case ('failed') {
                  <span class="pill bad">{{ 'certify.exports.failed' | transloco }}</span>
                }
                @default {
                  <span class="pill" role="status">{{
                    'certify.exports.waiting' | transloco
                  }}</span>
                }
              }
            </li>
          }
        </ul>
      </section>
    }
    @if (store.error(); as error) {
      <app-problem [error]="error" (retry)="store.look()" />
    }
  `,
  styleUrl: '../../core/card-list.css',
})
export class ExportsPanel {
  protected readonly store = inject(ExportsStore);
}
