import { registrationRules } from '@svetionik/domain/people/registration-rule';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, instant, line, page, pageSchema } from '../values';
import { personName } from './account';
import { mailDomainName } from './email-address';

/** Who may open an account at the address of the organisation; `domains` are those of mail where the rule goes by them. */
export const registrationRule = z.object({
  rule: z.enum(registrationRules),
  domains: z.array(z.string()),
  version: z.int(),
});

/** The rule of the organisation of the page. */
export const readRegistrationRule = endpoint({
  name: 'identity.readRegistrationRule',
  method: 'GET',
  path: '/api/v1/registration-rule',
  permission: 'public',
  replies: { 200: json(registrationRule) },
  example: {},
});

/** Sets who may register. Who is invited, or has a link or a code, comes in under every rule. */
export const setRegistrationRule = endpoint({
  name: 'identity.setRegistrationRule',
  method: 'PUT',
  path: '/api/v1/registration-rule',
  permission: 'organisation.manage',
  freshProof: true,
  ifMatch: true,
  body: z.object({
    rule: z.enum(registrationRules),
    domains: z.array(mailDomainName).max(50),
  }),
  replies: { 200: json(registrationRule) },
  errors: ['edit.conflict', 'identity.rule-without-domain'],
  example: { body: { rule: 'domain', domains: ['primer.rs'] }, ifMatch: '0' },
});

/** Somebody who has confirmed their address and waits for a decision. */
export const admission = z.object({
  id,
  email: z.string(),
  name: personName.nullable(),
  waitingSince: instant,
  /** Whether they said that they are 15 to 17. */
  minor: z.boolean(),
});

/** Who waits to be let in, the first first. */
export const listAdmissions = endpoint({
  name: 'identity.listAdmissions',
  method: 'GET',
  path: '/api/v1/admissions',
  permission: 'people.manage',
  query: page,
  replies: { 200: json(pageSchema(admission)) },
  example: {},
});

/** Lets in who waits, or refuses them, which they are told by mail, with the reason where one is given. */
export const decideAdmission = endpoint({
  name: 'identity.decideAdmission',
  method: 'PUT',
  path: '/api/v1/admissions/:admission/decision',
  permission: 'people.manage',
  params: z.object({ admission: id }),
  body: z.object({ decision: z.enum(['admit', 'refuse']), reason: line(300).nullable() }),
  replies: { 200: json(admission) },
  errors: ['identity.admission-settled', 'identity.member-blocked'],
  example: {
    params: { admission: examples.admission },
    body: { decision: 'admit', reason: null },
  },
});
