// The record of a call (情報提供等記録): who asked whom for what, when, and with which outcome; never the bodies.

/** One call as one side saw it. Digests let both sides prove that they speak of the same bytes. */
export type WireRecord = {
  /** Id of the act; attempts at the same act share it. */
  id: string;
  /** ISO 8601 moment: sending or arrival. */
  at: string;
  from: string;
  to: string;
  operation: string;
  direction: 'sent' | 'received';
  /** HTTP status, or null when no answer came. */
  status: number | null;
  /** Code of the refusal or failure, or null. */
  code: string | null;
  requestDigest: string;
  responseDigest: string | null;
  correlation: string;
};
