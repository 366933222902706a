import { endpoints } from '@svetionik/contracts';
import { operationName, type EndpointDefinition } from '@svetionik/contracts/endpoint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const bench = join(__dirname, '../bench');

/** What `npm run bench` asks for, with any value in place of a parameter. */
const measured = new Set(
  readdirSync(bench)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(bench, file), 'utf8').matchAll(/['`](\/api\/v1\/[^'`?]+)/g),
    ])
    .map(([, path = '']) => path.replace(/\$\{[^}]+\}/g, ':any')),
);

/** Lists that no growth of people, answers or documents makes longer, and why. */
const bounded: Readonly<Record<string, string>> = {
  'identity.listLinkEntries': 'a link lets in 10,000 people at most',
  'people.listActedPeople': 'an action is about 10,000 people at most',
  'runs.listEnrollingPeople': '10,000 people get onto a run at once at most',
  'imports.listImportedRows': 'the rows of one file, which has a limit',
  'exchange.readImport': 'the questions of one file, which has a limit',
  'proposals.readProposal': 'what one person proposed at once',
  'people.listOwnOpenings': 'who opened the page of one person',
  'privacy.listOwnReadings': 'who read the data of one person',
  'jobs.listDeadJobs': 'what failed every time, until somebody decides about it',
  'exports.listExports': 'what somebody ordered, until it is swept after days',
  'network.listOrganisations': 'the members of a network',
  'organisers.listOrganisers': 'the organisers of one organisation',
  'panels.listTrainers': 'who is a trainer of one organisation',
  'safeguarding.listReports': 'what was reported and is not closed for long',
  'outages.listOutages': 'interruptions that somebody declared',
  'laws.listLawChanges': 'changes of the law that somebody recorded',
  'regrades.listRegrades': 'keys that somebody corrected',
  'regrades.listReceivedRegrades': 'keys that somebody corrected',
  'catalogue.listCourses': 'as much as authors write',
  'authoring.listModules': 'as much as authors write',
  'courses.listCourseDrafts': 'as much as authors write',
  'banks.listBanks': 'as much as authors write',
  'exchange.listImports': 'as much as authors write',
  'panels.listPanels': 'as much as authors write',
  'uploads.listFacts': 'as much as authors write',
  'facts.listChangedFacts': 'as much as authors write',
  'facts.listOverdueFacts': 'as much as authors write',
  'offers.listOffers': 'as many as there are courses',
  'reporting.listAssessments': 'as many as there are courses',
  'profiles.listCertifiedCourses': 'as many as there are courses',
  'profiles.listProfiles': 'as many as an organisation makes',
  'profiles.listProfileVersions': 'as often as one profile is saved',
  'accreditations.listAccreditations': 'as many as authorities give',
};

/** Whether a page of a list is what it gives. */
function isPage({ method, replies }: EndpointDefinition): boolean {
  const reply: unknown = method === 'GET' ? replies[200] : undefined;
  return z
    .object({ schema: z.object({ shape: z.object({ items: z.unknown(), next: z.unknown() }) }) })
    .safeParse(reply).success;
}

const lists = endpoints.filter(isPage);
const isMeasured = ({ path }: EndpointDefinition) =>
  measured.has(path.replace(/:[A-Za-z]+/g, ':any'));

describe('every list', () => {
  it.each(lists.map((list) => [operationName(list), list] as const))(
    '%s is in the growth gate, or is said why not',
    (name, list) => {
      const places = [isMeasured(list), name in bounded];
      expect(places.filter(Boolean)).toHaveLength(1);
    },
  );

  it('of which it is said why not is one', () => {
    const names = new Set(lists.map(operationName));
    expect(Object.keys(bounded).filter((name) => !names.has(name))).toEqual([]);
  });
});
