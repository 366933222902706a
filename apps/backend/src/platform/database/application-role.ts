/** What the program may do: neither superuser nor owner. It cannot sign in; the login that the program runs with is its member. */
export const applicationRole = 'svetionik_app';
