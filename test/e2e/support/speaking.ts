import { readReceivers } from '@svetionik/contracts/safeguarding';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

const receivers = { organisation: randomUUID(), network: false, receives: true, answerDays: 7 };

/** A member of the network, where somebody receives reports. */
export async function giveReceivers(window: Window): Promise<void> {
  await window.answer(readReceivers, receivers);
}

/** Nobody receives reports, here or in the network. */
export async function giveNoReceivers(window: Window): Promise<void> {
  await window.answer(readReceivers, { ...receivers, receives: false });
}
