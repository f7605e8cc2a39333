// What PC/SC refuses, in the terms of this package. The names on the left are those of `pcsc-mini`, one for each
// SCARD_E_ and SCARD_W_ code of winscard.h.
import { CardError, type CardErrorCode, type CardErrorDetail } from '../errors.ts';

const CODES: Readonly<Record<string, CardErrorCode>> = {
  NoService: 'card.pcsc-unavailable',
  ServiceStopped: 'card.pcsc-unavailable',
  Shutdown: 'card.pcsc-unavailable',
  NoReadersAvailable: 'card.no-reader',
  UnknownReader: 'card.no-reader',
  ReaderUnavailable: 'card.no-reader',
  NoSmartCard: 'card.absent',
  SharingViolation: 'card.in-use',
  // The binding keeps four connections at a time.
  TooManyCardConnections: 'card.in-use',
  TooManyConnectRequests: 'card.in-use',
  ResetCard: 'card.reset',
  UnpoweredCard: 'card.reset',
  UnresponsiveCard: 'card.unresponsive',
  UnsupportedCard: 'card.unresponsive',
  ProtoMismatch: 'card.unresponsive',
};

const MESSAGES: Partial<Readonly<Record<CardErrorCode, string>>> = {
  'card.pcsc-unavailable': 'The PC/SC service is not running.',
  'card.no-reader': 'There is no such card reader.',
  'card.absent': 'No card lies in the reader.',
  'card.in-use': 'Another program uses the card.',
  'card.reset': 'Another program reset the card.',
  'card.unresponsive': 'What lies in the reader does not answer.',
};

/** The `CardError` of an error that `pcsc-mini` gave; whatever breaks a command in its middle is `card.removed`. */
export function pcscError(error: unknown, reader?: string): CardError {
  if (error instanceof CardError) return error;
  const native = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = CODES[native] ?? 'card.removed';
  const detail: CardErrorDetail = {
    cause: error,
    ...(reader !== undefined && { reader }),
    ...(code === 'card.pcsc-unavailable' && { missing: 'service' as const }),
  };
  return new CardError(code, MESSAGES[code] ?? 'The card was taken away.', detail);
}

/** Why the binding could not be loaded: it is not there, or the system has no PC/SC library for it. */
export function loadError(error: unknown): CardError {
  const text = String(error);
  const library =
    /pcsclite|winscard|PCSC\.framework/i.test(text) && !/Cannot find (module|package)/.test(text);
  return library
    ? new CardError('card.pcsc-unavailable', 'The PC/SC library of the system is missing.', {
        cause: error,
        missing: 'library',
      })
    : new CardError('card.pcsc-unavailable', 'The package pcsc-mini is not installed for this machine.', {
        cause: error,
        missing: 'binding',
      });
}
