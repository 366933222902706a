import { giveVerdict, type CheckFinding } from '@svetionik/proofs/verdict';

const tones = { genuine: 'good', false: 'bad', 'cannot-tell': 'light' } as const;

/** The colour of a finding: that of its verdict. What is genuine and over is told in no bright one. */
export function chooseTone(finding: CheckFinding): 'good' | 'light' | 'bad' {
  return finding === 'past' ? 'light' : tones[giveVerdict(finding)];
}
