import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const forms = ['feminine', 'masculine', 'neutral'] as const;
const scripts = ['sr-Latn', 'sr-Cyrl'] as const;

let made = 0;

/** How a document speaks of its holder, and in which script. */
@Component({
  selector: 'app-document-look',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>
        {{ 'account.name.form.title' | transloco }}
        <span class="optional">({{ 'ui.optional' | transloco }})</span>
      </legend>
      <p class="small soft">{{ 'account.name.form.use' | transloco }}</p>
      <div class="choices">
        @for (each of forms; track each) {
          <label class="check"
            ><input
              type="radio"
              [name]="group + '-form'"
              [value]="each"
              [checked]="form() === each"
              (change)="form.set(each)"
            />{{ 'account.name.form.' + each | transloco }}</label
          >
        }
      </div>
    </fieldset>
    <fieldset>
      <legend>{{ 'account.name.script.title' | transloco }}</legend>
      <div class="choices">
        @for (each of scripts; track each) {
          <label class="check"
            ><input
              type="radio"
              [name]="group + '-script'"
              [value]="each"
              [checked]="script() === each"
              (change)="script.set(each)"
            />{{ 'account.name.script.' + each | transloco }}</label
          >
        }
      </div>
    </fieldset>
  `,
  styleUrl: './names.css',
})
export class DocumentLook {
  readonly form = model.required<(typeof forms)[number]>();
  readonly script = model.required<(typeof scripts)[number]>();

  protected readonly forms = forms;
  protected readonly scripts = scripts;
  protected readonly group = `document-${++made}`;
}
