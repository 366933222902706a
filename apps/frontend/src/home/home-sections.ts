import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Endpoints } from '../core/routes.generated';

/** What waits for whoever is signed in, as the server counts it. */
export type Home = EndpointReply<Endpoints['home.readHome']>;

/** A counted message. */
export interface Counted {
  readonly key: string;
  readonly count: number;
}

/** One thing that waits: what it is, in whose words, how much or by when, and the way to where it is done. */
export interface Line {
  readonly text: TextInScripts | string | Counted;
  readonly note?: Counted | { readonly key: string; readonly day: string };
  /** Missing where somebody else does it. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly action: string;
}

/** What waits of one kind of work. `key` names it and what comes here where there is nothing yet. */
export interface Section {
  readonly key: string;
  readonly path: string;
  /** The day since which something waits. */
  readonly since: string | null;
  readonly lines: readonly Line[];
}

/** The parts that the home of these roles has, also those in which nothing waits. */
export function describeSections(home: Home): readonly Section[] {
  return [
    ...ofMarking(home.marking),
    ...ofIssuing(home.issuing, home.organisation !== null),
    ...ofCircle(home.circle),
    ...ofRuns(home.runs),
    ...ofPeople(home.people),
    ...ofWriting(home.writing),
    ...ofOrganisation(home.organisation),
  ];
}

function ofMarking(marking: Home['marking']): readonly Section[] {
  if (marking === null) return [];
  const lines = marking.questions.map(({ id, title, count }): Line => ({
    text: title,
    note: { key: 'home.answers', count },
    path: '/marking',
    query: { item: id },
    action: 'home.action.mark',
  }));
  return [{ key: 'home.marking', path: '/marking', since: marking.oldest, lines }];
}

function ofIssuing(issuing: Home['issuing'], managesOrganisers: boolean): readonly Section[] {
  if (issuing === null) return [];
  const path = '/certify/issue/waiting';
  const lines: readonly Line[] = [
    ...issuing.courses.map(({ id, title, count }): Line => ({
      text: title,
      note: { key: 'home.eligible', count },
      path,
      query: { course: id },
      action: 'home.action.open',
    })),
    ...counted('home.waits.proposals', issuing.proposals, path),
    ...counted('home.waits.trainings', issuing.trainings, '/certify/issue/trainings'),
  ];
  const endings = issuing.endings.map(({ of, name, on }): Line => ({
    text: name,
    note: { key: `home.ends.${of}`, day: on },
    ...(of === 'accreditation' && { path: '/certify/issue/accreditations' }),
    ...(of !== 'accreditation' && managesOrganisers && { path: '/admin/organisers' }),
    action: 'home.action.open',
  }));
  return [
    { key: 'home.issuing', path, since: null, lines },
    {
      key: 'home.endings',
      path: '/certify/issue/accreditations',
      since: null,
      lines: endings,
    },
  ];
}

/** Where they have people in courses these stand in a part of their own. */
function ofCircle(circle: Home['circle']): readonly Section[] {
  if (circle === null || circle.courses.length + circle.runs.length > 0) return [];
  return [{ key: 'home.circle', path: '/people/list', since: null, lines: [] }];
}

/** Where there are runs these stand in a part of their own. */
function ofRuns(runs: Home['runs']): readonly Section[] {
  if (runs === null || runs.first || runs.items.length > 0) return [];
  return [{ key: 'home.runs', path: '/runs', since: null, lines: [] }];
}

function ofPeople(people: Home['people']): readonly Section[] {
  if (people === null) return [];
  const { registrations, institutions, usedUp, erasures } = people;
  const lines = [
    ...counted('home.waits.registrations', registrations?.count ?? 0, '/people/invitations'),
    ...counted('home.waits.institutions', institutions ?? 0, '/people/institutions'),
    ...counted('home.waits.usedUp', usedUp ?? 0, '/certify/issue/attempts'),
    ...counted('home.waits.erasures', erasures ?? 0, '/people/erasure-requests'),
  ];
  return [{ key: 'home.people', path: '/people', since: registrations?.oldest ?? null, lines }];
}

function ofWriting(writing: Home['writing']): readonly Section[] {
  if (writing === null) return [];
  const drafts = writing.drafts.map(({ id, title, published, changedAt }): Line => ({
    text: title,
    note: { key: published ? 'home.draft.changed' : 'home.draft.begun', day: changedAt },
    path: `/author/modules/${id}`,
    action: 'home.action.goOn',
  }));
  const facts = writing.facts.map(({ statement, checkBy }): Line => ({
    text: statement,
    note: { key: 'home.checkBy', day: checkBy },
    path: '/author/facts',
    action: 'home.action.check',
  }));
  return [
    { key: 'home.drafts', path: '/author/modules', since: null, lines: drafts },
    { key: 'home.facts', path: '/author/facts', since: null, lines: facts },
  ];
}

function ofOrganisation(organisation: Home['organisation']): readonly Section[] {
  if (organisation === null) return [];
  const { setup, jobs, troubles } = organisation;
  const lines = [
    ...counted('home.waits.setup', setup, '/admin/setup'),
    ...counted('home.waits.jobs', jobs ?? 0, '/admin/jobs'),
    ...counted('home.waits.troubles', troubles, '/admin/system-status'),
  ];
  return [{ key: 'home.organisation', path: '/admin', since: null, lines }];
}

function counted(key: string, count: number, path: string): readonly Line[] {
  return count === 0 ? [] : [{ text: { key, count }, path, action: 'home.action.open' }];
}

/** Something that waits, by its name among the messages. */
export interface Waiting extends Counted {
  readonly name: string;
  readonly path: string;
}

/** What waits for a decision, the most urgent first, and the way to it. */
export function listWaiting({
  marking,
  issuing,
  late,
  people,
  organisation,
}: Home): readonly Waiting[] {
  const waiting = (name: string, count: number | null | undefined, path: string) =>
    count ? [{ name, key: `home.waits.${name}`, count, path }] : [];
  return [
    ...waiting('answers', marking?.count, '/marking'),
    ...waiting('complete', issuing?.complete, '/certify/issue/waiting'),
    ...waiting('proposals', issuing?.proposals, '/certify/issue/waiting'),
    ...waiting('registrations', people?.registrations?.count, '/people/invitations'),
    ...waiting('erasures', people?.erasures, '/people/erasure-requests'),
    ...waiting('late', late, '/late-people'),
    ...waiting('trainings', issuing?.trainings, '/certify/issue/trainings'),
    ...waiting('usedUp', people?.usedUp, '/certify/issue/attempts'),
    ...waiting('incomplete', issuing?.incomplete, '/certify/issue/waiting'),
    ...waiting('institutions', people?.institutions, '/people/institutions'),
    ...waiting('troubles', organisation?.troubles, '/admin/system-status'),
    ...waiting('jobs', organisation?.jobs, '/admin/jobs'),
    ...waiting('setup', organisation?.setup, '/admin/setup'),
  ];
}
