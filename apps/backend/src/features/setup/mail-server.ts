/** Host and port of a mail server, as an administrator may see it: no user, no password. */
export function describeMailServer(smtpUrl: string | undefined): string | null {
  if (smtpUrl === undefined) return null;
  const { hostname, port, protocol } = new URL(smtpUrl);
  return `${hostname}:${port || (protocol === 'smtps:' ? '465' : '587')}`;
}
