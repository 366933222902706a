import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Reports of behaviour. They are sealed, and nothing tells whose or about whom they are: so nobody takes them along. */
export const safeguardingData: PersonalData = {
  processing: [
    {
      activity: 'safeguarding',
      ground: 'legitimate-interest',
      kept: { kind: 'retention', retention: 'safeguarding-report' },
      readers: ['safeguarding.read'],
      tables: {
        'safeguarding.report': exclude('confidential'),
        'safeguarding.message': exclude('confidential'),
        'safeguarding.step': exclude('confidential'),
        'safeguarding.report_key': exclude('secret'),
        'safeguarding.officer_key': exclude('secret'),
        'safeguarding.recovery_share': exclude('secret'),
        'safeguarding.given_share': exclude('secret'),
        'safeguarding.access_request': exclude('confidential'),
      },
    },
  ],
};
