import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { credentialForms, OwnCertificates, type OwnCertificate } from './own-certificates';
import { profileLink } from './profile-link';

/** What else somebody can do with their certificate: take it into a profile elsewhere, and the forms for programs, each with what it is good for. */
@Component({
  selector: 'app-other-forms',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary>{{ 'certificates.forms.open' | transloco }}</summary>
      <div class="stack inside">
        @if (certificate().standing === 'valid') {
          <div class="stack-small">
            <p class="small soft" [id]="'passed-' + certificate().id">
              {{ 'certificates.profile.text' | transloco }}
            </p>
            <p>
              <a
                class="button quiet"
                [href]="link()"
                rel="noopener noreferrer"
                [attr.aria-describedby]="'passed-' + certificate().id"
                >{{ 'certificates.profile.link' | transloco }}</a
              >
            </p>
          </div>
        }
        @if (certificate().hasCredential) {
          <ul>
            @for (form of forms; track form) {
              <li>
                <div>
                  <b>{{ 'certificates.forms.name.' + form | transloco }}</b>
                  <p class="small soft" [id]="form + '-' + certificate().id">
                    {{ 'certificates.forms.use.' + form | transloco }}
                  </p>
                </div>
                <button
                  class="button quiet"
                  type="button"
                  [attr.aria-describedby]="form + '-' + certificate().id"
                  [disabled]="store.downloading() === certificate().id"
                  (click)="store.downloadForm(certificate(), form)"
                >
                  {{ 'certificates.forms.download.' + form | transloco }}
                </button>
              </li>
            }
          </ul>
        }
      </div>
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      font-weight: 600;
      color: var(--accent);
    }
    .inside {
      padding-top: var(--space-3);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: var(--space-2) var(--space-4);
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--line);
    }
    li > div {
      flex: 1 1 16rem;
    }
  `,
})
export class OtherForms {
  private readonly current = inject(CurrentLanguage);
  protected readonly store = inject(OwnCertificates);
  protected readonly forms = credentialForms;

  readonly certificate = input.required<OwnCertificate>();

  protected readonly link = computed(() =>
    profileLink(this.certificate(), this.current.language()),
  );
}
