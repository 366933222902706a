import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { buildAddress } from '@svetionik/client/request-line';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import type { Endpoints } from '../../core/routes.generated';
import { runsRoutes } from '../../core/routes/runs.generated';
import type { PeopleFilter } from '../people/people-address';

type Sums = EndpointReply<Endpoints['runs.readRunSums']>;
type SumRow = Sums['rows'][number];

const columns = [
  ['people', 'all'],
  ['notBegun', 'not-begun'],
  ['underWay', 'under-way'],
  ['finished', 'finished'],
  ['late', 'late'],
  ['certified', 'certified'],
] as const satisfies readonly (readonly [keyof SumRow['sum'], PeopleFilter])[];

/** The people of a run by where they work, or by their groups; for its own staff each number leads to the people behind it. What is between the tags stands beside the choice. */
@Component({
  selector: 'app-run-sums',
  imports: [
    RouterLink,
    TranslocoPipe,
    NumberPipe,
    PluralPipe,
    TextInScript,
    Skeleton,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './run-sums.html',
  styleUrls: ['../../core/filters.css', './run-sums.css'],
})
export class RunSums {
  private readonly api = inject(ApiClient);
  private readonly language = inject(CurrentLanguage);

  /** The id of the run. */
  readonly run = input.required<string>();

  /** Of which run the numbers are, once they are there. */
  readonly told = output<Sums['run']>();

  protected readonly formats = ['xlsx', 'csv', 'pdf'] as const;
  protected readonly ways = ['institution', 'group'] as const;
  protected readonly columns = columns;
  protected readonly by = signal<(typeof this.ways)[number]>('institution');
  protected readonly sums = resource({
    params: () => ({ run: this.run(), by: this.by() }),
    loader: ({ params: { run, by }, abortSignal }) =>
      this.api.call('runs.readRunSums', { params: { run }, query: { by } }, abortSignal),
  });
  /** Where the people themselves stand. */
  protected readonly people = computed(() => ['/runs', this.run(), 'people']);
  private readonly value = computed(() => (this.sums.hasValue() ? this.sums.value() : undefined));
  protected readonly modules = computed(() => this.value()?.modules ?? []);

  /** Whether numbers have others of the table in them. */
  protected readonly nested = computed(
    () => this.value()?.rows.some(({ level }) => level > 0) ?? false,
  );

  constructor() {
    effect(() => {
      const told = this.value()?.run;
      if (told !== undefined) this.told.emit(told);
    });
  }

  protected downloadAddress(format: (typeof this.formats)[number]): string {
    const query = { by: this.by(), format, language: this.language.language() };
    return buildAddress(runsRoutes['runs.exportRunSums'], { params: { run: this.run() }, query });
  }

  /** What the list of people has to be asked for, to show those behind a number of a row. */
  protected queryOf(
    row: Pick<SumRow, 'id'> | undefined,
    asked: { readonly filter?: PeopleFilter; readonly part?: number },
  ): Record<string, string | number | undefined> {
    const where = row === undefined ? {} : { [this.by()]: row.id ?? 'none' };
    return { ...where, ...asked };
  }
}
