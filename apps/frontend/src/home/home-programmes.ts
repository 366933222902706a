import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { Home } from './home-sections';

type Programmes = NonNullable<Home['programmes']>;

/** Programmes with most people in them, and how many are through; each number leads to them. */
@Component({
  selector: 'app-home-programmes',
  imports: [RouterLink, TranslocoPipe, PluralPipe, InScriptPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h2 id="home-programmes">{{ 'home.programmes.title' | transloco }}</h2>
      <a routerLink="/programmes"
        >{{ 'home.all' | transloco
        }}<span class="visually-hidden">: {{ 'home.programmes.title' | transloco }}</span></a
      >
    </div>
    <ul>
      @for (each of programmes(); track each.id) {
        @let path = ['/programmes', each.id, 'people'];
        <li>
          <b [uiText]="each.title"></b>
          <div class="shares" aria-hidden="true">
            @if (each.complete > 0) {
              <i class="finished" [style.flex-grow]="each.complete"></i>
            }
            @if (each.people > each.complete) {
              <i class="underWay" [style.flex-grow]="each.people - each.complete"></i>
            }
          </div>
          <p class="number">
            <a [routerLink]="path"
              >{{ 'home.runs.people' | plural: each.people
              }}<span class="visually-hidden">: {{ each.title | inScript }}</span></a
            >
            @if (each.people > each.complete) {
              <a [routerLink]="path" [queryParams]="{ filter: 'under-way' }"
                >{{ 'home.runs.underWay' | plural: each.people - each.complete
                }}<span class="visually-hidden">: {{ each.title | inScript }}</span></a
              >
            }
            @if (each.complete > 0) {
              <a [routerLink]="path" [queryParams]="{ filter: 'complete' }"
                >{{ 'home.runs.finished' | plural: each.complete
                }}<span class="visually-hidden">: {{ each.title | inScript }}</span></a
              >
            }
          </p>
        </li>
      }
    </ul>
  `,
  styleUrls: ['./home-part.css', './home-programmes.css'],
})
export class HomeProgrammes {
  readonly programmes = input.required<Programmes>();
}
