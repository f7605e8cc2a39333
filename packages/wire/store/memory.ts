// A store in memory: for tests and for callers that serve nothing. It forgets everything with its process.
import { WireError } from '../error.ts';
import type { WireRecord } from '../record.ts';
import type { StoredAnswer, WireStore } from './store.ts';

type Done = { asked: string; at: Temporal.Instant; answer: Promise<StoredAnswer> };

/** A WireStore without transactions: a handler's effects are not undone when it throws. */
export function memoryWireStore(): WireStore<undefined> {
  const transmissions = new Map<string, Temporal.Instant>();
  const acts = new Map<string, Done>();
  const kept: WireRecord[] = [];

  return {
    async claimTransmission(sender, transmission, expires) {
      const key = JSON.stringify([sender, transmission]);
      if (transmissions.has(key)) return false;
      transmissions.set(key, expires);
      return true;
    },

    async answered({ sender, id, asked }) {
      const first = acts.get(JSON.stringify([sender, id]));
      if (first && first.asked !== asked) throw new WireError('wire.id-reused');
      return first?.answer.catch(() => undefined);
    },

    async once(act, work) {
      const key = JSON.stringify([act.sender, act.id]);
      while (acts.has(key)) {
        const answer = await this.answered(act);
        if (answer) return answer;
        // The first attempt failed and left nothing; whoever comes next tries anew.
      }
      const answer = work(undefined);
      acts.set(key, { asked: act.asked, at: act.at, answer });
      try {
        return await answer;
      } catch (thrown) {
        acts.delete(key);
        throw thrown;
      }
    },

    ask: (work) => work(undefined),

    async record(record) {
      kept.push(record);
    },

    async records({ correlation, since, limit = 200 } = {}) {
      return kept
        .filter(
          (record) =>
            (correlation === undefined || record.correlation === correlation) &&
            (since === undefined || Temporal.Instant.compare(Temporal.Instant.from(record.at), since) >= 0),
        )
        .reverse()
        .slice(0, limit);
    },

    async sweep(now, answersBefore) {
      for (const [key, expires] of transmissions) {
        if (Temporal.Instant.compare(expires, now) < 0) transmissions.delete(key);
      }
      for (const [key, { at }] of acts) {
        if (Temporal.Instant.compare(at, answersBefore) < 0) acts.delete(key);
      }
    },
  };
}
