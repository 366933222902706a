import { issueDate } from '@svetionik/domain/certificates/register';

/** The year of the register of the standard data: the one in which the tests run, by the calendar in Belgrade. */
export const standardYear = issueDate(new Date(), 'Europe/Belgrade').year;
