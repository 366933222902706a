/** So many invitations of a state are counted; this many stands for more. */
export const mostCountedInvitations = 1_000;
