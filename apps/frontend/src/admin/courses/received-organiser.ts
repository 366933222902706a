import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

export type Received = EndpointReply<Endpoints['sharing.listReceived']>;

/** An organiser that can be chosen. */
export interface OrganiserName {
  readonly id: string;
  readonly name: TextInScripts;
}

/** By which of its organisers an organisation issues for a course that is shared with it; chosen by whoever may. */
@Component({
  selector: 'app-received-organiser',
  imports: [
    Field,
    FieldControl,
    InScriptPipe,
    ProblemNotice,
    RouterLink,
    TextInScript,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './received-organiser.html',
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--space-3);
    }
    ui-field {
      flex: 1 1 16rem;
      max-width: 28rem;
    }
  `,
})
export class ReceivedOrganiser {
  private readonly api = inject(ApiClient);

  readonly course = input.required<Received['items'][number]>();
  /** Those that can be chosen; undefined for whoever may only read. */
  readonly organisers = input.required<readonly OrganiserName[] | undefined>();
  readonly changed = output<Received>();

  protected readonly submission = new Submission();
  protected readonly saved = signal(false);
  private readonly written = signal<string | undefined>(undefined);
  protected readonly chosen = computed(() => this.written() ?? this.course().organiser?.id ?? '');
  /** Also the one that issues now, where it is archived. */
  protected readonly choices = computed(() => {
    const [organisers, now] = [this.organisers() ?? [], this.course().organiser];
    return now === null || organisers.some(({ id }) => id === now.id)
      ? organisers
      : [now, ...organisers];
  });

  protected choose(organiser: string): void {
    this.written.set(organiser);
    this.saved.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const choices = [{ course: this.course().id, organiser: this.chosen() }];
    this.saved.set(
      await this.submission.run(async () => {
        this.changed.emit(await this.api.call('sharing.chooseOrganisers', { body: { choices } }));
      }),
    );
  }
}
