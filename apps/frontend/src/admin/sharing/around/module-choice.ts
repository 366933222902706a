import { ChangeDetectionStrategy, Component, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../../core/session/session-store';
import { AroundStore } from './around-store';
import type { Side } from './arrangement';

/** Which published module is put before the course or after it. */
@Component({
  selector: 'app-module-choice',
  imports: [Field, FieldControl, InScriptPipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.own().length === 0) {
      <p>
        {{ 'sharing.around.noModules' | transloco }}
        @if (session.may('course.author')) {
          <a routerLink="/author/modules">{{ 'sharing.around.write' | transloco }}</a>
        }
      </p>
    } @else if (store.left().length === 0) {
      <p class="soft">{{ 'sharing.around.noneLeft' | transloco }}</p>
    } @else {
      <ui-field [label]="'sharing.around.choose' | transloco">
        <select #module uiControl class="input" (change)="chosen.set(module.value)">
          @for (each of store.left(); track each.id) {
            <option [value]="each.id" [selected]="each.id === chosen()">
              {{ each.title | inScript }}
            </option>
          }
        </select>
      </ui-field>
      <div class="row">
        <button class="button quiet" type="button" (click)="add('before')">
          {{ 'sharing.around.addBefore' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="add('after')">
          {{ 'sharing.around.addAfter' | transloco }}
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class ModuleChoice {
  protected readonly store = inject(AroundStore);
  protected readonly session = inject(SessionStore);
  /** The first of those that are left until another one is chosen. */
  protected readonly chosen = linkedSignal(() => this.store.left()[0]?.id ?? '');

  protected add(side: Side): void {
    this.store.add(this.chosen(), side);
  }
}
