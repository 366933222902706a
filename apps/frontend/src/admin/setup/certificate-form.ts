import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { SetupStore } from './setup-store';

const nameForm = /^[a-z0-9][a-z0-9-]{0,62}$/;
const namesOfAll = ['default', 'receipts', 'audit'];
const largest = 100_000;
const saidReasons = [
  'not-opened',
  'no-private-key',
  'no-certificate',
  'certificate-unreadable',
  'another-kind',
  'expired',
  'not-yet-valid',
];

/** A qualified certificate and the password of its file, which the server opens before it keeps them. */
@Component({
  selector: 'app-certificate-form',
  imports: [TranslocoPipe, Notice, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificate-form.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
      max-width: 30rem;
    }
    .file {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      overflow-wrap: anywhere;
    }
    .file label {
      position: relative;
    }
    .file input {
      position: absolute;
      inset: 0;
      width: 100%;
      opacity: 0;
      cursor: pointer;
    }
    .file label:focus-within {
      box-shadow: var(--focus);
    }
    .file label:has([aria-invalid='true']) {
      border-color: var(--bad);
    }
  `,
})
export class CertificateForm {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(SetupStore);

  protected readonly name = signal('');
  protected readonly password = signal('');
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly checked = signal(false);

  protected readonly problems = computed(() => {
    const [name, file] = [this.name().trim(), this.file()];
    return {
      name: nameForm.test(name) && !namesOfAll.includes(name) ? '' : 'setup.certificate.nameWrong',
      file:
        file === undefined
          ? 'setup.certificate.fileMissing'
          : file.size > largest
            ? 'setup.certificate.fileTooLarge'
            : '',
      password: this.password() === '' ? 'setup.certificate.passwordMissing' : '',
    };
  });

  /** Why the server does not take the certificate; undefined where it says something else, or nothing. */
  protected readonly refusal = computed(() => {
    const reason = requestProblem(this.store.keeping.error())?.details['reason'];
    if (typeof reason !== 'string') return undefined;
    return saidReasons.includes(reason) ? reason : 'other';
  });

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const file = this.file();
    if (file === undefined || Object.values(this.problems()).some((problem) => problem !== ''))
      return this.focus.toFirstInvalid(form);
    await this.store.addCertificate({
      name: this.name().trim(),
      password: this.password(),
      file: inBase64(new Uint8Array(await file.arrayBuffer())),
    });
  }
}

function inBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
