import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A command for whoever runs the server, as it is typed there and with Docker, to be copied. */
@Component({
  selector: 'app-server-command',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (way of ways(); track way.place) {
      <div class="way">
        <p class="small soft place">{{ 'setup.command.' + way.place | transloco }}</p>
        <code>{{ way.typed }}</code>
        <button class="link-button small" type="button" (click)="copy(way.typed)">
          <span role="status">{{
            (copied() === way.typed ? 'setup.command.copied' : 'setup.command.copy') | transloco
          }}</span><span class="visually-hidden"
            >: {{ 'setup.command.' + way.place | transloco }}</span
          >
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .way {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-3);
      align-items: center;
      padding: var(--space-2) var(--space-4);
      background: var(--sunken);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .place {
      grid-column: 1 / -1;
    }
    code {
      font-size: var(--step--1);
      overflow-wrap: anywhere;
    }
    .link-button {
      min-height: var(--target);
    }
  `,
})
export class ServerCommand {
  private readonly clipboard = inject(Clipboard);

  /** What follows `npm run cli --`. */
  readonly words = input.required<string>();
  /** What follows `docker compose run --rm`, up to the same words. */
  readonly service = input.required<string>();
  /** The words where they differ in a container. */
  readonly wordsInside = input<string>();

  protected readonly copied = signal<string | undefined>(undefined);
  protected readonly ways = computed(() => [
    { place: 'onServer', typed: `npm run cli -- ${this.words()}` },
    {
      place: 'inDocker',
      typed: `docker compose run --rm ${this.service()} npm run cli -- ${this.wordsInside() ?? this.words()}`,
    },
  ]);

  protected copy(typed: string): void {
    if (this.clipboard.copy(typed)) this.copied.set(typed);
  }
}
