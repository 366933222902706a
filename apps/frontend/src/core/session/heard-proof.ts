const channel = 'proof';

/** Tells the page that waits for it, in another window of this browser, that somebody has proven who they are. */
export function tellProof(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const told = new BroadcastChannel(channel);
  told.postMessage('proven');
  told.close();
}

/** Calls when another window tells it, until what is given back is called. Whether it is so, the server says. */
export function hearProof(heard: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const listening = new BroadcastChannel(channel);
  listening.onmessage = heard;
  return () => listening.close();
}
