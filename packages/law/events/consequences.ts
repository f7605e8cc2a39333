// 異動の効果: what an event does, as of a day, each effect with its reason (guidebook p.5, p.6 and p.13).
import { isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { LawError } from '../decision/errors.ts';
import { guidebook, type Source } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';
import {
  type CertificateEffect,
  type Consequences,
  EFFECT_SOURCES,
  type LifeEventId,
  lifeEvent,
} from './life-events.ts';

/**
 * What an event does to number, card, face and certificates, and what is to be filed.
 * @throws LawError 'law.not-yet-in-force' for an event the law did not know on that day
 */
export function consequencesOf(event: LifeEventId, on: Temporal.PlainDate): Decision<Consequences> {
  const { ja: _ja, en: _en, source, from, to: _to, ...row } = lifeEvent(event);
  if (from && isBefore(on, from)) {
    throw new LawError('law.not-yet-in-force', `${event} is known from ${from}`);
  }
  const { auth, sign, sources } = certificates(event, row, on);
  const answer: Consequences = { ...row, auth, sign };
  // Who leaves without asking for the continuation loses the card under either law, but not by the same words.
  const said = event === 'moved-abroad' ? policy('overseas.cardLapses', on).source : source;
  return { answer, reasons: reasonsOf(event, answer, { source: said, ...sources }) };
}

type Sources = { readonly source: Source; readonly auth?: Source; readonly sign?: Source };

/** A few effects follow policies that differ by date or between sources. */
function certificates(event: LifeEventId, { auth, sign }: Consequences, on: Temporal.PlainDate) {
  const other = EFFECT_SOURCES[event];
  const usual = { auth, sign, sources: other ? { auth: other, sign: other } : {} };
  if (event === 'card-suspended') {
    const [a, s] = [policy('suspend.auth', on), policy('suspend.sign', on)];
    return { auth: effect(a.value), sign: effect(s.value), sources: { auth: a.source, sign: s.source } };
  }
  if (event === 'suspension-lifted') {
    const resumed = policy('release.auth', on);
    const held = policy('suspend.sign', on);
    return {
      auth: effect(resumed.value),
      sign: held.value === 'hold' ? effect(resumed.value) : sign,
      sources: { auth: resumed.source, sign: held.source },
    };
  }
  return usual;
}

function effect(value: 'revoke' | 'hold' | 'resume' | 'reissue'): CertificateEffect {
  return { revoke: 'revoked', hold: 'held', resume: 'resumes', reissue: 'revoked' }[
    value
  ] as CertificateEffect;
}

function reasonsOf(
  event: LifeEventId,
  { number, card, face, auth, sign }: Consequences,
  { source, ...of }: Sources,
): Reason[] {
  const reasons: Reason[] = [reason(`event.card-${card}`, source, { event })];
  if (face !== 'unchanged') reasons.push(reason(`event.face-${face}`, source));
  reasons.push(reason(`event.auth-${auth}`, of.auth ?? source));
  reasons.push(reason(`event.sign-${sign}`, of.sign ?? source));
  if (number === 'changes') reasons.push(reason('event.number-changes', guidebook(12)));
  return reasons;
}
