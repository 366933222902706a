/** Proves to the server that a password is that of who is signed in; fails where it is not. */
export type Prove = (password: string) => Promise<unknown>;
