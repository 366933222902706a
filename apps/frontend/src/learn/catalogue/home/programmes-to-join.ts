import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { OpenProgrammes } from '../../../core/programmes/open-programmes';

/** Programmes that whoever wants to may join, each with its path; nothing where there are none. */
@Component({
  selector: 'app-programmes-to-join',
  imports: [RouterLink, TranslocoPipe, PluralPipe, InScriptPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (programmes().length > 0) {
      <section class="wrap" aria-labelledby="programmes-to-join">
        <h2 id="programmes-to-join">{{ 'path.toJoin' | transloco }}</h2>
        <ul>
          @for (programme of programmes(); track programme.id) {
            <li class="card padded">
              <div class="stack-small">
                <h3 [uiText]="programme.title"></h3>
                @if (programme.summary | inScript) {
                  <p class="soft" [uiText]="programme.summary"></p>
                }
                <p class="small soft">
                  {{ (programme.inOrder ? 'path.inOrder' : 'path.free') | transloco }}
                  @if (programme.choose > 0) {
                    {{ 'path.rule' | plural: programme.choose }}
                  }
                  @if (programme.certified) {
                    {{ 'path.certificate.whole' | transloco }}
                  }
                </p>
                <p>
                  <a class="button" [routerLink]="['/learn/programmes', programme.id]"
                    >{{ 'path.see' | transloco
                    }}<span class="visually-hidden">: {{ programme.title | inScript }}</span></a
                  >
                </p>
              </div>
              <ol [class.free]="!programme.inOrder">
                @for (part of programme.parts; track part.id) {
                  <li [class]="part.need">
                    <a
                      [routerLink]="['/courses', part.course.slug]"
                      [uiText]="part.course.title"
                    ></a>
                    <span class="small soft">
                      {{ 'path.need.' + part.need | transloco }},
                      {{ 'path.hours' | plural: part.course.hours }}
                    </span>
                  </li>
                }
              </ol>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './programmes-to-join.css',
})
export class ProgrammesToJoin {
  private readonly list = inject(OpenProgrammes).list();
  protected readonly programmes = computed(() => (this.list.hasValue() ? this.list.value() : []));
}
