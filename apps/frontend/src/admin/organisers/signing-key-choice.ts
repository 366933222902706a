import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { signingObstacle } from '@svetionik/domain/certificates/signing-status';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import type { Organiser } from './organisers-store';

/** A key that signs documents, and its certificate. */
export type SigningKey = NonNullable<Organiser['signingKey']>;

/** Whether documents are signed electronically, and with whose certificate; a certificate that cannot sign says what to do. */
@Component({
  selector: 'app-signing-key-choice',
  imports: [TranslocoPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="stack-small">
      <legend class="visually-hidden">{{ 'admin.organiser.signing.heading' | transloco }}</legend>
      <label class="option" [class.chosen]="chosen() === null">
        <input
          type="radio"
          name="signing-key"
          [checked]="chosen() === null"
          (change)="choose.emit(null)"
        />
        <span class="stack-small">
          <b>{{ 'admin.organiser.signing.none' | transloco }}</b>
          <span class="small soft">{{ 'admin.organiser.signing.noneText' | transloco }}</span>
        </span>
      </label>
      @for (key of offered(); track key.name) {
        <label class="option" [class.chosen]="chosen() === key.name">
          <input
            type="radio"
            name="signing-key"
            [checked]="chosen() === key.name"
            (change)="choose.emit(key.name)"
          />
          <span class="stack-small">
            <span class="head">
              <b>{{ key.issuedTo || key.name }}</b>
              <span class="pill" [class]="toneOf(key)">{{
                'admin.organiser.signing.standing.' + key.standing | transloco
              }}</span>
            </span>
            <span class="small">{{
              'admin.organiser.signing.holder.' + (key.holder ?? 'unknown') | transloco
            }}</span>
            @if (key.validFrom && key.validUntil) {
              <span class="small soft">
                {{
                  'admin.organiser.signing.valid'
                    | transloco
                      : { from: (key.validFrom | longDate), until: (key.validUntil | longDate) }
                }}
                · {{ 'admin.organiser.signing.issuedBy' | transloco }} {{ key.issuedBy }}
              </span>
            }
            <span class="small faint"
              >{{ 'admin.organiser.signing.name' | transloco }} <code>{{ key.name }}</code></span
            >
            @if (key.standing !== 'ready' && chosen() === key.name) {
              <span class="small remedy">{{
                'admin.organiser.signing.remedy.' + key.standing | transloco: { name: key.name }
              }}</span>
            }
          </span>
        </label>
      }
    </fieldset>
    @if (inUse()?.fingerprint; as fingerprint) {
      <p class="small soft fingerprint">
        {{ 'admin.organiser.signing.fingerprint' | transloco }}
        <span class="number">{{ fingerprint }}</span>
      </p>
    }
    @if (offered().length === 0) {
      <p class="small soft">{{ 'admin.organiser.signing.nothing' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .option {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-3) var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    .option:hover {
      border-color: var(--line-strong);
    }
    .option.chosen {
      border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    .stack-small {
      gap: var(--space-1);
    }
    fieldset.stack-small {
      gap: var(--space-2);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: baseline;
    }
    .fingerprint {
      overflow-wrap: anywhere;
    }
    .remedy {
      font-weight: 500;
    }
  `,
})
export class SigningKeyChoice {
  /** The keys that may be named. */
  readonly keys = input.required<readonly SigningKey[]>();
  /** The one that is stored, whose files may be gone. */
  readonly stored = input.required<SigningKey | null>();
  readonly chosen = input.required<string | null>();
  readonly choose = output<string | null>();

  protected readonly offered = computed(() => {
    const [keys, stored] = [this.keys(), this.stored()];
    return stored === null || keys.some(({ name }) => name === stored.name)
      ? keys
      : [stored, ...keys];
  });

  /** Beside the names, because it would be read out with each of them. */
  protected readonly inUse = computed(() =>
    this.offered().find(({ name }) => name === this.chosen()),
  );

  protected toneOf({ standing }: SigningKey): string {
    if (signingObstacle(standing) !== undefined) return 'bad';
    return standing === 'ending' ? 'light' : 'good';
  }
}
