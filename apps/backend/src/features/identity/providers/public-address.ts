import { BlockList, isIP } from 'node:net';

/** Of IPv4 what is no address of the internet (RFC 6890 and its registry). */
const innerFour = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Of the addresses of IPv6 that are given out (2000::/3) those for documents, and those that stand for one of IPv4. */
const innerSix = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const inner = new BlockList();
for (const [network, length] of innerFour) inner.addSubnet(network, length, 'ipv4');
for (const [network, length] of innerSix) inner.addSubnet(network, length, 'ipv6');
const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the internet: not of this machine, of a network around it, or for another purpose. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !inner.check(address, 'ipv4');
  return isIP(address) === 6 && givenOut.check(address, 'ipv6') && !inner.check(address, 'ipv6');
}
