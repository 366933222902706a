import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { chooseUsualTemplate } from '@svetionik/domain/authority-reports/report-template';
import { ApiClient } from '../../core/api/api-client';
import { buildAddress } from '@svetionik/client/request-line';
import { debounced } from '../../core/debounced';
import { Edited } from '../../core/forms/edited';
import type { Endpoints } from '../../core/routes.generated';
import { authorityReportsRoutes } from '../../core/routes/authority-reports.generated';
import { CertifiedCourses, type CertifiedCourse } from '../courses/certified-courses';

/** A template in its newest version. */
export type Template = EndpointReply<
  Endpoints['authorityReports.listReportTemplates']
>['items'][number];

/** What an administrator writes of a template. */
export type TemplateText = EndpointRequest<
  Endpoints['authorityReports.editReportTemplate']
>['body'];

/** An edition of a course that lists can be made of. */
export interface OfferedEdition {
  readonly key: string;
  readonly course: string;
  readonly edition: number;
  readonly title: CertifiedCourse['title'];
  readonly tracks: CertifiedCourse['tracks'];
}

/** Which run is listed, by which template, and what that looks like. */
@Injectable()
export class AuthorityReportsStore {
  private readonly api = inject(ApiClient);

  readonly courses = inject(CertifiedCourses);
  readonly templates = resource({ loader: ({ abortSignal }) => this.listTemplates(abortSignal) });

  readonly editions = computed(() =>
    this.courses.items().flatMap(({ id, title, tracks, editions }) =>
      editions.map(({ number }): OfferedEdition => ({
        key: `${id} ${number}`,
        course: id,
        edition: number,
        title,
        tracks,
      })),
    ),
  );
  private readonly chosen = signal<string | undefined>(undefined);
  readonly edition = computed(
    () => this.editions().find(({ key }) => key === this.chosen()) ?? this.editions()[0],
  );
  readonly from = signal(`${new Date().getFullYear()}-01-01`);
  readonly to = signal(`${new Date().getFullYear()}-12-31`);
  readonly backwards = computed(() => this.from() === '' || this.to() < this.from());
  readonly script = signal<'sr-Latn' | 'sr-Cyrl'>('sr-Cyrl');
  /** Until one is chosen, the template is the one that suits the course. */
  readonly name = signal<string | undefined>(undefined);
  readonly template = computed(() => {
    const all = this.templates.hasValue() ? this.templates.value() : [];
    const named = (name: string) => all.find(({ template }) => template === name);
    return named(this.name() ?? chooseUsualTemplate(this.edition()?.tracks ?? [])) ?? all[0];
  });

  private readonly templateName = computed(() => this.template()?.template);
  /** Until it is saved or given up, or another template is chosen. */
  private readonly writing = linkedSignal({ source: this.templateName, computation: () => false });
  readonly edited = new Edited<Template, TemplateText>({
    read: () => this.template(),
    textOf: (template) => (template === undefined ? nothing : templateText(template)),
    readAgain: async (template) =>
      (await this.listTemplates()).find((each) => each.template === template.template) ?? template,
  });
  /** What is being written. */
  readonly draft = computed(() => (this.writing() ? this.edited.text() : undefined));
  /** Of the columns, as the list says them. */
  readonly headings = computed(() =>
    ((this.draft() ?? this.template())?.columns ?? []).map(({ heading }) => heading[this.script()]),
  );

  private readonly sought = computed(() => {
    const [edition, template] = [this.edition(), this.template()];
    if (edition === undefined || template === undefined || this.backwards()) return undefined;
    const { course, edition: number } = edition;
    return {
      course,
      edition: number,
      from: this.from(),
      to: this.to(),
      script: this.script(),
      template: templateText(this.draft() ?? template),
    };
  });
  private readonly settled = debounced(this.sought, 300);

  readonly preview = resource({
    params: () => {
      const sought = this.settled();
      return sought && isWritten(sought.template) ? sought : undefined;
    },
    loader: ({ params, abortSignal }) =>
      this.api.call('authorityReports.previewReport', { body: params }, abortSignal),
  });
  /** Stays while the next one is on its way. */
  readonly shown = linkedSignal<Preview | undefined, Preview | undefined>({
    source: () =>
      this.preview.hasValue() && !this.preview.isLoading() ? this.preview.value() : undefined,
    computation: (now, before) => now ?? before?.value,
  });

  /** What is asked for of the document, and of the table. */
  readonly choice = computed(() => {
    const [sought, template] = [this.sought(), this.template()];
    return sought && template && { ...sought, template: template.template };
  });
  readonly table = computed(() => {
    const choice = this.choice();
    return (
      choice &&
      buildAddress(authorityReportsRoutes['authorityReports.exportReport'], { query: choice })
    );
  });

  /** Another course begins with the template that suits it, but never takes away the one that is being written. */
  choose(key: string): void {
    const before = this.edition()?.course;
    this.chosen.set(key);
    if (this.edition()?.course !== before && !this.writing()) this.name.set(undefined);
  }

  edit(): void {
    this.name.set(this.template()?.template);
    this.writing.set(true);
  }

  async save(): Promise<void> {
    const [stored, body] = [this.edited.stored(), this.edited.text()];
    if (stored === undefined) return;
    const { template, version } = stored;
    if (
      await this.edited.save(() =>
        this.api.call('authorityReports.editReportTemplate', {
          params: { template },
          body,
          version,
        }),
      )
    )
      this.close();
  }

  /** Shows the newest version that is known, which may be somebody else's. */
  close(): void {
    this.edited.giveUp();
    const newest = this.edited.stored();
    this.writing.set(false);
    this.templates.update((all) =>
      all?.map((each) => (each.template === newest?.template ? newest : each)),
    );
  }

  private async listTemplates(stopped?: AbortSignal): Promise<Template[]> {
    return (await this.api.call('authorityReports.listReportTemplates', {}, stopped)).items;
  }
}

type Preview = EndpointReply<Endpoints['authorityReports.previewReport']>;

const nothing: TemplateText = {
  title: { 'sr-Latn': '', 'sr-Cyrl': '' },
  participants: 'everyone',
  orientation: 'landscape',
  askedOf: [],
  columns: [],
};

function templateText({
  title,
  participants,
  orientation,
  askedOf,
  columns,
}: TemplateText): TemplateText {
  return { title, participants, orientation, askedOf, columns };
}

/** Whether nothing is empty that must not be. */
export function isWritten({ title, columns }: TemplateText): boolean {
  const texts = [title, ...columns.map(({ heading }) => heading)];
  return (
    columns.length > 0 &&
    texts.every((text) => text['sr-Latn'].trim() !== '' && text['sr-Cyrl'].trim() !== '')
  );
}
