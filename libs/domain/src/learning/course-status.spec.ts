import {
  hour,
  instant,
  iso,
  progress,
  failed,
  given,
  passed,
  withdrawal,
  certificate,
  life,
} from '../../spec/given-course-facts';
import { courseStatus, type CourseFacts } from './course-status';

describe('courseStatus', () => {
  it.each<[string, Partial<CourseFacts>, object]>([
    [
      'who has joined and done nothing',
      { progress: progress() },
      {
        state: 'not-begun',
        parts: 3,
        lessons: 2,
        place: { module: 'general', lesson: 'signs', block: 'a' },
        next: { step: 'begin', at: null, on: null },
      },
    ],
    [
      'who has parts left',
      { progress: progress('general/signs/b') },
      { state: 'parts-left', parts: 2, lessons: 2, share: null, next: { step: 'go-on' } },
    ],
    [
      'who has parts left, of which not all are needed',
      { progress: progress('general/signs/b'), rules: { ...given.rules, attendance: 80 } },
      { state: 'parts-left', parts: 2, share: 80, next: { step: 'go-on' } },
    ],
    [
      'whose parts are left and whose assessment closes',
      {
        progress: progress('general/signs/b'),
        rules: { ...given.rules, window: { closesAt: instant + hour } },
      },
      { state: 'parts-left', next: { step: 'go-on', at: iso(instant + hour) } },
    ],
    [
      'who has done enough of the lessons',
      {
        progress: progress('general/signs/a', 'general/signs/b'),
        rules: { ...given.rules, attendance: 50 },
      },
      { state: 'assessment-open', attempt: 1, allowed: 2, next: { step: 'start' } },
    ],
    [
      'whose assessment opens on a day',
      { rules: { ...given.rules, window: { opensAt: instant + hour } } },
      {
        state: 'waiting',
        reason: 'not-yet',
        next: { step: 'read-again', at: iso(instant + hour) },
      },
    ],
    [
      'whose assessment has closed',
      { rules: { ...given.rules, window: { closesAt: instant } } },
      { state: 'assessment-closed', next: { step: 'ask-organiser' } },
    ],
    [
      'whose attempt runs',
      { attempts: [failed, { id: 'o', state: 'open', deadline: instant + hour }] },
      {
        state: 'attempt-running',
        attempt: 'o',
        next: { step: 'go-on-with-attempt', at: iso(instant + hour) },
      },
    ],
    [
      'who failed and has to wait',
      { attempts: [failed] },
      {
        state: 'waiting',
        reason: 'wait',
        next: { step: 'read-again', at: iso(instant + 23 * hour) },
      },
    ],
    [
      'who failed and has waited',
      { attempts: [{ ...failed, at: instant - 24 * hour }] },
      { state: 'assessment-open', attempt: 2, next: { step: 'start', at: null } },
    ],
    [
      'whose answers wait for marks',
      { attempts: [{ id: 'm', state: 'awaiting-marking', at: instant }] },
      {
        state: 'being-marked',
        attempt: 'm',
        next: { step: 'wait-for-marks', at: iso(instant + 14 * 24 * hour) },
      },
    ],
    [
      'who has used up all attempts',
      { attempts: [failed, failed] },
      { state: 'attempts-used-up', next: { step: 'ask-organiser' } },
    ],
    [
      'who was allowed another, after the closing too',
      {
        attempts: [failed, failed],
        extra: 1,
        rules: { ...given.rules, window: { closesAt: instant } },
      },
      { state: 'assessment-open', attempt: 3, allowed: 3, next: { step: 'start', at: null } },
    ],
    [
      'who passed and has no certificate yet',
      { attempts: [failed, passed] },
      { state: 'passed', lacks: [], next: { step: 'wait-for-issue' } },
    ],
    [
      'who passed and has not stated the name for the document',
      { attempts: [passed], lacks: ['name', 'licence'] },
      { state: 'passed', lacks: ['name', 'licence'], next: { step: 'state-name' } },
    ],
    [
      'who passed and whose account lacks something',
      { attempts: [passed], lacks: ['licence'] },
      { state: 'passed', lacks: ['licence'], next: { step: 'complete-account' } },
    ],
    [
      'who lacks the name before passing: it is not asked for yet',
      { attempts: [failed], lacks: ['name'] },
      { state: 'waiting', next: { step: 'read-again' } },
    ],
    [
      'whose document is in the making',
      { attempts: [passed], certificate: { ...certificate, ready: false }, lacks: ['name'] },
      { state: 'passed', lacks: [], next: { step: 'wait-for-document' } },
    ],
    [
      'who holds one for ever',
      { attempts: [passed], certificate },
      {
        state: 'held',
        certificate: 'c',
        until: null,
        next: { step: 'show-certificate', on: null },
      },
    ],
    [
      'who holds one and may renew it later',
      { attempts: [passed], certificate: { ...certificate, life } },
      { state: 'held', until: '2027-01-31', next: { step: 'show-certificate', on: '2026-11-02' } },
    ],
    [
      'who may renew now',
      {
        attempts: [passed],
        certificate: { ...certificate, life: { ...life, phase: 'renewable' } },
      },
      {
        state: 'renewal-window',
        phase: 'renewable',
        renewal: null,
        next: { step: 'begin-renewal', on: '2027-02-15' },
      },
    ],
    [
      'whose certificate is over',
      {
        attempts: [passed],
        certificate: { ...certificate, life: { ...life, phase: 'expired' } },
      },
      { state: 'renewal-window', next: { step: 'begin-renewal', on: null } },
    ],
    [
      'who has tried without reading anything',
      { attempts: [failed], progress: progress(), rules: { ...given.rules, attempts: 3 } },
      { state: 'parts-left', parts: 3, next: { step: 'go-on' } },
    ],
    [
      'who has begun to renew',
      {
        attempts: [passed],
        certificate: {
          ...certificate,
          life: { ...life, phase: 'grace' },
          renewal: { enrolment: 'e', passed: false },
        },
      },
      {
        state: 'renewal-window',
        renewal: 'e',
        next: { step: 'go-on-with-renewal', on: '2027-02-15' },
      },
    ],
    [
      'whose renewal is being marked',
      {
        attempts: [passed],
        certificate: {
          ...certificate,
          life: { ...life, phase: 'renewable' },
          renewal: { enrolment: 'e', passed: false, handedInAt: instant },
        },
      },
      {
        state: 'renewal-window',
        renewal: 'e',
        next: {
          step: 'wait-for-marks',
          at: iso(instant + 14 * 24 * hour),
          on: '2027-02-15',
        },
      },
    ],
    [
      'who has renewed',
      {
        attempts: [passed],
        certificate: {
          ...certificate,
          life: { ...life, phase: 'expired' },
          renewal: { enrolment: 'e', passed: true },
        },
      },
      { state: 'held', next: { step: 'show-certificate', on: null } },
    ],
    [
      'whose certificate was revoked',
      { attempts: [passed], certificate: { ...certificate, status: 'revoked' } },
      { state: 'revoked', certificate: 'c', next: { step: 'ask-organiser' } },
    ],
    [
      'whose certificate is suspended, whatever an account lacks',
      {
        attempts: [passed],
        certificate: { ...certificate, status: 'suspended' },
        lacks: ['name', 'licence'],
      },
      {
        state: 'suspended',
        certificate: 'c',
        kind: 'completion',
        next: { step: 'wait-for-decision', at: null, on: null },
      },
    ],
    [
      'who has left',
      { left: true, attempts: [failed] },
      { state: 'left', next: { step: 'join-again' } },
    ],
    ['who has left with a certificate', { left: true, certificate }, { state: 'held' }],
    [
      'who has left with a certificate that is suspended',
      { left: true, certificate: { ...certificate, status: 'suspended' } },
      { state: 'suspended', next: { step: 'wait-for-decision' } },
    ],
    [
      'who has left and cannot join again',
      { left: true, offered: false },
      { state: 'left', next: { step: 'choose-course' } },
    ],
    [
      'who is under way in an archived course',
      { offered: false },
      { state: 'assessment-open', next: { step: 'start' } },
    ],
    [
      'who may renew, by a course that is not offered',
      {
        attempts: [passed],
        certificate: { ...certificate, life: { ...life, phase: 'renewable', renewable: false } },
      },
      { state: 'renewal-window', next: { step: 'ask-organiser', on: '2027-02-15' } },
    ],
    [
      'whose course was withdrawn',
      { offered: false, withdrawal, attempts: [{ id: 'o', state: 'open' }] },
      { state: 'withdrawn', withdrawal, next: { step: 'choose-course' } },
    ],
    [
      'whose edition was withdrawn and whose course is offered in a newer one',
      { withdrawal },
      { state: 'withdrawn', next: { step: 'join-again' } },
    ],
    [
      'whose answers wait for marks in a withdrawn course',
      { withdrawal, attempts: [{ id: 'm', state: 'awaiting-marking', at: instant }] },
      { state: 'being-marked', next: { step: 'wait-for-marks' } },
    ],
    ['who passed before the withdrawal', { withdrawal, attempts: [passed] }, { state: 'passed' }],
  ])('of one %s', (_, facts, expected) => {
    expect(courseStatus({ ...given, ...facts }, instant)).toMatchObject(expected);
  });
});
