import { computed, effect, resource, signal, untracked } from '@angular/core';

/** The draft of a page: read when its id is known, and opened for editing once it is there. Made where there is injection. */
export class DraftReading<Draft> {
  readonly id = signal<string | undefined>(undefined);
  readonly resource;
  readonly draft = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  constructor(
    load: (id: string, stop: AbortSignal) => Promise<Draft>,
    open: (draft: Draft) => void,
  ) {
    this.resource = resource({
      params: () => this.id(),
      loader: ({ params, abortSignal }) => load(params, abortSignal),
    });
    effect(() => {
      const draft = this.draft();
      if (draft !== undefined) untracked(() => open(draft));
    });
  }
}
