/** Whether an address leads to this machine and to no other. */
export function isLoopback(address: string): boolean {
  return (
    URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
  );
}
