/**
 * Whether a member does more than learn. To be asked beside whoever has one of some roles: those who only learn are most of an organisation,
 * and the index `member_staff` leaves them out, where roles have none.
 */
export function isStaff<const Member extends string>(member: Member) {
  return `NOT ${member}.roles <@ '{learner}'` as const;
}
