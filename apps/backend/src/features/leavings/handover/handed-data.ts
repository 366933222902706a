import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../../platform/database/transactions';
import type { ZippedFile } from '../../../platform/documents/zip-stream';
import {
  findHandedCourses,
  findHandedEnrolments,
  findHandedPeople,
  findHandedResults,
} from './handed-rows.queries';
import { cell, inLatin, tableFile, type HandedTable } from './tables';

/** People, courses, enrolments and results of an organisation, each a table. */
@Injectable()
export class HandedData {
  constructor(private readonly transactions: Transactions) {}

  async *list(organisationId: string): AsyncGenerator<ZippedFile> {
    yield tableFile(this.table(organisationId, people));
    yield tableFile(this.table(organisationId, courses));
    yield tableFile(this.table(organisationId, enrolments));
    yield tableFile(this.table(organisationId, results));
  }

  private table<Row extends { readonly id: string }>(
    organisationId: string,
    { find, ...table }: Source<Row>,
  ): HandedTable<Row> {
    const actor = { kind: 'system', organisationId } as const;
    return {
      ...table,
      read: (page) =>
        this.transactions.reading(actor, (transaction) => find(transaction, organisationId, page)),
    };
  }
}

type Found<Find extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<
  ReturnType<Find>
>[number];

interface Source<Row extends { readonly id: string }> extends Omit<HandedTable<Row>, 'read'> {
  readonly find: (
    transaction: EntityManager,
    organisationId: string,
    page: { readonly after: string | undefined; readonly limit: number },
  ) => Promise<Row[]>;
}

const people: Source<Found<typeof findHandedPeople>> = {
  name: 'data/people.csv',
  find: findHandedPeople,
  head: [
    'id',
    'name',
    'name in Cyrillic',
    'email',
    'profession',
    'licence',
    'roles',
    'member since',
    'workplace',
  ],
  cells: (row) => [
    row.id,
    cell(row.nameLatin),
    cell(row.nameCyrillic),
    row.email,
    cell(row.profession),
    cell(row.licenceNumber),
    row.roles.join(' '),
    cell(row.since),
    inLatin(row.institution) || cell(row.workplace),
  ],
};

const courses: Source<Found<typeof findHandedCourses>> = {
  name: 'data/courses.csv',
  find: findHandedCourses,
  head: ['id', 'address', 'title', 'edition', 'hours', 'offered', 'published'],
  cells: (row) => [
    row.id,
    row.slug,
    inLatin(row.title),
    cell(row.edition),
    cell(row.hours),
    cell(row.offered),
    cell(row.publishedAt),
  ],
};

const enrolments: Source<Found<typeof findHandedEnrolments>> = {
  name: 'data/enrolments.csv',
  find: findHandedEnrolments,
  head: ['id', 'person', 'course', 'edition', 'enrolled', 'withdrawn'],
  cells: (row) => [
    row.id,
    row.personId,
    inLatin(row.title),
    cell(row.edition),
    cell(row.enrolledAt),
    cell(row.withdrawnAt),
  ],
};

const results: Source<Found<typeof findHandedResults>> = {
  name: 'data/results.csv',
  find: findHandedResults,
  head: ['id', 'enrolment', 'attempt', 'state', 'started', 'closed', 'passed', 'percent'],
  cells: (row) => [
    row.id,
    row.enrolmentId,
    cell(row.number),
    row.state,
    cell(row.startedAt),
    cell(row.closedAt),
    cell(row.passed),
    cell(row.percent),
  ],
};
