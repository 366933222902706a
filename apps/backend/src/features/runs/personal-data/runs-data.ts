import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnMail, readOwnRunData } from './own-data';

/** Who is in which run, and what they are written about it. */
export const runsData: PersonalData = {
  processing: [
    {
      activity: 'runs',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['run.read', 'run.manage'],
      tables: {
        'runs.participant': 'runs',
        'runs.trainer': 'runs',
        'runs.happening': 'runs',
        'runs.enrolling': exclude('work'),
        'runs.enrolling_person': exclude('passing'),
        'runs.feed': exclude('secret'),
        'runs.run': exclude('work'),
        'runs.material': exclude('work'),
        'runs.followed_group': exclude('work'),
      },
    },
    {
      activity: 'reminders',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['run.manage'],
      tables: {
        'runs.reminder': 'mail',
        'runs.mail_choice': 'mail',
        'runs.reminder_summary': exclude('derived'),
        'runs.mail_template': exclude('work'),
        'runs.reminder_rule': exclude('work'),
      },
    },
  ],
  sections: { runs: readOwnRunData, mail: readOwnMail },
};
