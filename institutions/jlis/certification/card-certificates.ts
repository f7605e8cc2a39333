// カードに載せる電子証明書: what is ordered from the two authorities for one card. The request id names card and kind, so the
// same card never gets a second certificate of a kind, however often its manufacture is begun again.
import type { Tx } from '@tegata/ledger';
import type { CertificateOrder, IssuedCertificate } from '@tegata/pki';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { MunicipalityEntry } from '../deps.ts';
import type { Holder } from '../designation/register-entry.ts';
import type { Premises } from '../premises.ts';
import type { Authorities } from './authorities.ts';
import type { CardCertificateKind } from './kinds.ts';
import { requestOf } from './request-id.ts';
import { substituted } from './substitutes.ts';
import { authorityGenerations, certificates } from './tables.ts';

const GENDER = { '1': 'male', '2': 'female', '3': 'other' } as const;

/** A municipality as certificates name it: without the check digit of its code. */
export const certificatePlace = ({ code, prefectureRomaji, cityRomaji }: MunicipalityEntry) => ({
  code: code.slice(0, 5),
  prefecture: prefectureRomaji,
  city: cityRomaji,
});

/** Has the key of a card certified; the same card and kind again get the same certificate. */
export async function certifyCard(
  authorities: Authorities,
  order: {
    cardSerial: string;
    kind: CardCertificateKind;
    publicKeySpki: Uint8Array;
    expiresOn: Temporal.PlainDate;
    holder: Holder;
    municipality: MunicipalityEntry;
    /** Absent for the certificate that a card is made with. */
    requestId?: string;
  },
): Promise<IssuedCertificate> {
  const { cardSerial, kind, publicKeySpki, expiresOn, holder } = order;
  const authority = await authorities.authority(kind);
  const common = { publicKeySpki, expiresOn, municipality: certificatePlace(order.municipality) };
  const profiled: CertificateOrder =
    kind === 'auth'
      ? { profile: 'authentication', ...common }
      : {
          profile: 'signature',
          ...common,
          attributes: {
            name: substituted(holder.name),
            address: substituted(holder.address),
            birth: Temporal.PlainDate.from(holder.birth),
            gender: GENDER[holder.sex],
          },
        };
  return authority.issue({ ...profiled, requestId: order.requestId ?? requestOf(cardSerial, kind) });
}

/** Serials of the certificates that were issued for a card. */
export async function certificateSerialsOf(
  { ledger }: Premises,
  cardSerial: string,
): Promise<Partial<Record<CardCertificateKind, string>>> {
  const rows = await ledger
    .db()
    .select({ serial: certificates.serial, requestId: certificates.requestId })
    .from(certificates)
    .where(and(eq(certificates.cardSerial, cardSerial), isNotNull(certificates.fingerprint)));
  const serialFor = (kind: CardCertificateKind) =>
    rows.find(({ requestId }) => requestId === requestOf(cardSerial, kind))?.serial;
  const [auth, sign] = [serialFor('auth'), serialFor('sign')];
  return { ...(auth && { auth }), ...(sign && { sign }) };
}

/** Kinds of which a card has a certificate that is good. */
export async function certificatesInForce(tx: Tx, cardSerial: string): Promise<Set<CardCertificateKind>> {
  const rows = await tx
    .select({ kind: authorityGenerations.kind })
    .from(certificates)
    .innerJoin(authorityGenerations, eq(authorityGenerations.issuer, certificates.issuer))
    .where(
      and(
        eq(certificates.cardSerial, cardSerial),
        isNotNull(certificates.fingerprint),
        eq(certificates.status, 'good'),
      ),
    );
  return new Set(rows.map(({ kind }) => kind));
}
