import * as accommodations from './accommodations';
import * as accreditations from './accreditations';
import * as assessment from './assessment';
import * as attachments from './attachments';
import * as audits from './audits';
import * as authoring from './authoring';
import * as banks from './banks';
import * as catalogue from './catalogue';
import * as certification from './certification';
import * as changes from './changes';
import * as checks from './checks';
import * as copies from './copies';
import * as courses from './courses';
import * as credentials from './credentials';
import * as authorityReports from './authority-reports';
import * as documentNames from './document-names';
import * as documentation from './documentation';
import * as examination from './examination';
import * as exchange from './exchange';
import * as exported from './exports';
import * as facts from './facts';
import * as groups from './groups';
import * as handouts from './handouts';
import * as health from './health';
import * as home from './home';
import * as identity from './identity';
import * as providers from './providers';
import * as imports from './imports';
import * as institutions from './institutions';
import * as jobs from './jobs';
import * as laws from './laws';
import * as learning from './learning';
import * as leavings from './leavings';
import * as licences from './licences';
import * as marking from './marking';
import * as network from './network';
import * as offered from './offers';
import * as programmes from './programmes';
import * as runs from './runs';
import * as sharing from './sharing';
import * as organisations from './organisations';
import * as organisers from './organisers';
import * as interruptions from './interruptions';
import * as panels from './panels';
import * as people from './people';
import * as privacy from './privacy';
import * as profiles from './profiles';
import * as proposals from './proposals';
import * as receipts from './receipts';
import * as recognition from './recognition';
import * as register from './register';
import * as regrades from './regrades';
import * as removals from './removals';
import * as renewals from './renewals';
import * as reporting from './reporting';
import * as retakes from './retakes';
import * as safeguarding from './safeguarding';
import * as setup from './setup';
import * as status from './status';
import * as surrounding from './surrounding';
import * as trainings from './trainings';
import * as transcript from './transcript';
import * as uploads from './uploads';
import type { EndpointDefinition } from './endpoint';

const features = {
  documentation,
  health,
  home,
  jobs,
  identity,
  providers,
  organisations,
  network,
  organisers,
  institutions,
  people,
  catalogue,
  assessment,
  attachments,
  accommodations,
  interruptions,
  receipts,
  marking,
  examination,
  copies,
  authoring,
  courses,
  banks,
  exchange,
  panels,
  removals,
  uploads,
  facts,
  learning,
  offers: offered,
  sharing,
  surrounding,
  retakes,
  groups,
  handouts,
  profiles,
  recognition,
  accreditations,
  certification,
  documentNames,
  proposals,
  changes,
  register,
  exports: exported,
  authorityReports,
  checks,
  renewals,
  laws,
  credentials,
  transcript,
  imports,
  trainings,
  licences,
  status,
  reporting,
  regrades,
  privacy,
  setup,
  leavings,
  programmes,
  runs,
  audits,
  safeguarding,
};

function isEndpoint(value: unknown): value is EndpointDefinition {
  return typeof value === 'object' && value !== null && 'replies' in value && 'permission' in value;
}

/** Every endpoint, in the order of the features and by name within each. Server, documents and tests are made from this list. */
export const endpoints: readonly EndpointDefinition[] = Object.entries(features).flatMap(
  ([feature, exports]) =>
    Object.entries<unknown>(exports)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([exported, value]) =>
        isEndpoint(value) ? [named(value, `${feature}.${exported}`)] : [],
      ),
);

/** The browser's types are found by the name, so it has to be where the endpoint stands. */
function named(endpoint: EndpointDefinition, name: string): EndpointDefinition {
  if (endpoint.name !== name)
    throw new Error(`The endpoint ${endpoint.name} is exported as ${name}.`);
  return endpoint;
}
