import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineCustomer, defineInvite } from '../../src/adapter/define-records.ts';
import { pageInMemory } from '../../src/adapter/page-in-memory.ts';
import { isSound } from '../../src/controllers/sound-reply.ts';
import { inHours, now } from '../support/invites-in-memory.ts';

const define = (given: Parameters<typeof defineInvite>[0]) => defineInvite(given, { now });

describe('defineInvite', () => {
  it('makes an invite of an id and an address', () => {
    assert.deepEqual(define({ id: 'inv_1', contactEmail: 'ada@lighthouse.example' }), {
      id: 'inv_1',
      companyName: '',
      contactName: '',
      contactEmail: 'ada@lighthouse.example',
      billingContact: { email: '', phone: '' },
      billingAccountId: '',
      status: 'pending',
      delivery: 'unknown',
      timesSent: 1,
      createdAt: '',
      createdBy: '',
      expiresAt: '',
      allowedActions: ['resend', 'revoke', 'link'],
    });
  });

  it('keeps what is given', () => {
    const given = { ...define({ id: 'inv_1' }), timesSent: 3, delivery: 'bounced', allowedActions: [] } as const;
    assert.deepEqual(define(given), given);
  });

  for (const [why, given, status, allowedActions] of [
    ['nothing else', {}, 'pending', ['resend', 'revoke', 'link']],
    ['a date to come', { expiresAt: inHours(1) }, 'pending', ['resend', 'revoke', 'link']],
    ['a past date', { expiresAt: inHours(-1) }, 'expired', ['resend']],
    [
      'a past date, though the back end says pending',
      { status: 'pending', expiresAt: inHours(-1) },
      'expired',
      ['resend'],
    ],
    ['the time of acceptance', { acceptedAt: inHours(-2), expiresAt: inHours(-1) }, 'accepted', []],
    ['its customer', { customerId: 'cus_1' }, 'accepted', []],
    ['the time of revocation', { revokedAt: inHours(-2), expiresAt: inHours(-1) }, 'revoked', []],
    ['the status, before any date', { status: 'revoked', acceptedAt: inHours(-1) }, 'revoked', []],
  ] as const)
    it(`tells the status and its actions from ${why}: ${status}`, () => {
      const invite = define({ id: 'inv_1', ...given });
      assert.deepEqual([invite.status, invite.allowedActions], [status, allowedActions]);
    });

  it('reads times in seconds, in milliseconds and as dates, and drops what is none', () => {
    const seconds = Date.parse('2026-03-01T00:00:00Z') / 1000;
    const invite = define({
      id: 7,
      createdAt: seconds,
      lastSentAt: seconds * 1000,
      expiresAt: new Date(inHours(5)),
      acceptedAt: null,
      revokedAt: 'never',
    });
    assert.deepEqual(
      [invite.id, invite.createdAt, invite.lastSentAt, invite.expiresAt, invite.acceptedAt, invite.revokedAt],
      ['7', '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', inHours(5), undefined, undefined],
    );
    assert.equal('acceptedAt' in invite, false);
  });

  it('tells the rest from its emails', () => {
    const sendings = [
      { sentAt: inHours(-9), sentBy: 'maya@reseller.example', delivery: 'delivered' },
      { sentAt: inHours(-2), sentBy: 'tom@reseller.example', delivery: 'bounced' },
    ] as const;
    const { timesSent, lastSentAt, createdAt, createdBy, delivery } = define({ id: 'inv_1', sendings });
    assert.deepEqual(
      [timesSent, lastSentAt, createdAt, createdBy, delivery],
      [2, inHours(-2), inHours(-9), 'maya@reseller.example', 'bounced'],
    );
  });

  it('takes the last email for the creation where nothing else is known', () => {
    const { createdAt, timesSent } = define({ id: 'inv_1', lastSentAt: inHours(-3) });
    assert.deepEqual([createdAt, timesSent], [inHours(-3), 1]);
  });

  it('counts no email for one that is still queued', () => {
    assert.equal(define({ id: 'inv_1', delivery: 'queued' }).timesSent, 0);
  });

  it('makes invites that elements use as they are, and that can be paged', () => {
    const invites = [define({ id: 1 }), define({ id: 2, expiresAt: inHours(-1) })];
    assert.ok(isSound(pageInMemory(invites, { status: ['expired'] }, now)));
    assert.equal(pageInMemory(invites, { status: ['expired'] }, now).total, 1);
  });
});

describe('defineCustomer', () => {
  it('makes a customer of an id and a name', () => {
    assert.deepEqual(defineCustomer({ id: 5, companyName: 'Lighthouse Optics' }), {
      id: '5',
      companyName: 'Lighthouse Optics',
      address: { line1: '', country: '' },
      technicalContact: { name: '', email: '', phone: '' },
      billingContact: { email: '', phone: '' },
      billingAccountId: '',
      status: 'active',
      origin: 'added',
      createdAt: '',
      createdBy: '',
    });
  });

  it('comes from its invite where there is one, and keeps what is given', () => {
    const { origin, status, createdAt } = defineCustomer({
      id: 'cus_1',
      inviteId: 'inv_1',
      status: 'suspended',
      createdAt: new Date(inHours(-1)),
    });
    assert.deepEqual([origin, status, createdAt], ['invited', 'suspended', inHours(-1)]);
  });
});
