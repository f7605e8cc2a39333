import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CertificateStatus,
  changeStatus,
  REASON_OF_FACT,
  type RevocationFact,
  type StatusCommand,
} from './status.ts';

const at = (minute: number) => Temporal.Instant.from('2026-11-23T00:00:00Z').add({ minutes: minute });
const GOOD: CertificateStatus = { state: 'good' };
const HELD = changeStatus(GOOD, { type: 'hold', at: at(1) });
const REVOKED = changeStatus(GOOD, { type: 'revoke', at: at(2), fact: 'death' });

describe('the status of a certificate', () => {
  test.each<[CertificateStatus, StatusCommand, CertificateStatus | 'refused']>([
    [GOOD, { type: 'hold', at: at(5) }, { state: 'hold', since: at(5) }],
    [GOOD, { type: 'release' }, 'refused'],
    [
      GOOD,
      { type: 'revoke', at: at(5), fact: 'renewal' },
      { state: 'revoked', since: at(5), reason: 'superseded' },
    ],
    [HELD, { type: 'hold', at: at(5) }, HELD],
    [HELD, { type: 'release' }, GOOD],
    [
      HELD,
      { type: 'revoke', at: at(5), fact: 'card-lost' },
      { state: 'revoked', since: at(1), reason: 'keyCompromise' },
    ],
    [REVOKED, { type: 'hold', at: at(5) }, 'refused'],
    [REVOKED, { type: 'release' }, 'refused'],
    [REVOKED, { type: 'revoke', at: at(5), fact: 'card-lost' }, REVOKED],
  ])('%j after %j is %j', (status, command, expected) => {
    if (expected === 'refused') expect(() => changeStatus(status, command)).toThrow('pki.status-transition');
    else expect(changeStatus(status, command)).toEqual(expected);
  });

  test('once revoked it stays revoked, with the same date and reason', () => {
    const facts = Object.keys(REASON_OF_FACT) as RevocationFact[];
    const command: fc.Arbitrary<StatusCommand> = fc.oneof(
      fc.record({ type: fc.constant('hold' as const), at: fc.nat(100).map(at) }),
      fc.record({ type: fc.constant('release' as const) }),
      fc.record({
        type: fc.constant('revoke' as const),
        at: fc.nat(100).map(at),
        fact: fc.constantFrom(...facts),
      }),
    );
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        let status: CertificateStatus = GOOD;
        for (const next of commands) {
          const before = status;
          try {
            status = changeStatus(status, next);
          } catch {
            // A refused command changes nothing.
          }
          if (before.state === 'revoked') expect(status).toEqual(before);
        }
      }),
    );
  });

  test('a change of the four attributes is published as affiliationChanged', () => {
    expect(REASON_OF_FACT['attributes-changed']).toBe('affiliationChanged');
  });
});
