import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnAccount, readOwnMembership, readOwnSecurity } from './own-data';

/** Accounts, and how people come in and are let in. */
export const identityData: PersonalData = {
  processing: [
    {
      activity: 'account',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['user.manage', 'people.read'],
      tables: {
        'identity.person': 'account',
        'identity.member': 'membership',
        'identity.role_change': 'membership',
      },
    },
    {
      activity: 'security',
      ground: 'legitimate-interest',
      kept: { kind: 'account' },
      readers: [],
      tables: {
        'identity.session': 'security',
        'identity.passkey': 'security',
        'identity.authenticator': 'security',
        'identity.recovery_code': 'security',
        'identity.provider_link': 'security',
        'identity.address_change': 'security',
        'identity.known_browser': exclude('secret'),
        'identity.mailed_link': exclude('secret'),
        'identity.sign_in_step': exclude('passing'),
        'identity.provider_step': exclude('passing'),
        'identity.factor_ending': exclude('passing'),
        'platform.throttle': exclude('passing'),
      },
    },
    {
      activity: 'joining',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['user.manage'],
      tables: {
        'identity.admission': 'membership',
        'identity.invitation': exclude('passing'),
        'identity.link_entry': exclude('derived'),
        'identity.invitation_batch': exclude('work'),
        'identity.invitation_link': exclude('work'),
      },
    },
    {
      activity: 'guardian-consent',
      ground: 'legal-duty',
      kept: { kind: 'account' },
      readers: ['user.manage'],
      tables: { 'identity.guardian_consent': 'membership' },
    },
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['organisation.manage'],
      tables: {
        'identity.factor_rule': exclude('work'),
        'identity.provider': exclude('work'),
        'identity.registration_rule': exclude('work'),
      },
    },
  ],
  sections: {
    account: readOwnAccount,
    membership: readOwnMembership,
    security: readOwnSecurity,
  },
};
