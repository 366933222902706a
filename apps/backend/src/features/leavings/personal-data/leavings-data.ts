import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** What an organisation that leaves the network is handed over. */
export const leavingsData: PersonalData = {
  processing: [
    {
      activity: 'delivery',
      ground: 'contract',
      kept: { kind: 'organisation' },
      readers: ['organisation.manage', 'network.manage'],
      tables: {
        'leavings.leaving': exclude('work'),
        'leavings.handover_part': exclude('others'),
      },
    },
  ],
};
