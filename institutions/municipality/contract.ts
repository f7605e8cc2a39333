// What others may ask of the ward office (区役所): the register, card delivery, reservations, the counter's
// hand-over of a card, and the certificates that the exchange centre orders for a kiosk.
import {
  binding,
  bytes,
  day,
  fourAttributes,
  reason,
  residenceStatus,
  residentRecordItems,
} from '@tegata/jlis/contract';
import { activityOperation, defineContract, operation } from '@tegata/wire';
import { z } from 'zod';

const officeId = z.string();
const localised = z.object({ ja: z.string(), en: z.string() });

/** States of a card as the ward sees them (law `card/states`; domain: 申請 → … → 交付). */
const cardState = z.string();

const residentSummary = z.object({
  residentId: z.uuid(),
  addressee: z.uuid(),
  householdId: z.uuid(),
  ...fourAttributes.shape,
  relation: z.string(),
  status: residenceStatus,
  nationality: z.string(),
  numberDesignated: z.boolean(),
  formerName: z.string().optional(),
  aliasName: z.string().optional(),
  movingOutOn: day.optional(),
  /** 消除: from this day the record stands here no more. */
  removedOn: day.optional(),
  issueRestricted: z.boolean(),
});

const cardSummary = z.object({
  cardSerial: z.string(),
  residentId: z.uuid(),
  holderName: z.string(),
  holderFurigana: z.string(),
  state: cardState,
  officeId,
  arrivedOn: day,
  expiry: day,
  noticeCode: z.string().optional(),
  deliveredOn: day.optional(),
});

const reservation = z.object({
  noticeCode: z.string(),
  officeId,
  /** Local date and time of the slot in Asia/Tokyo, `2026-12-01T10:30`. */
  slot: z.string(),
  holderName: z.string(),
  cardSerial: z.string(),
});

/** A document laid on the counter, as the clerk reads it. `kind` is an id of law's identity document lists. */
const presentedDocument = z.object({
  kind: z.string(),
  name: z.string().optional(),
  birth: day.optional(),
  address: z.string().optional(),
  validUntil: day.optional(),
  issuedOn: day.optional(),
  /** False for a My Number Card without a photo. */
  photo: z.boolean().optional(),
});

/** What is filed at the counter; each is explained in `filings/kinds.ts`. */
export const filingEvent = z.enum([
  'moved-within',
  'moved-out',
  'moved-abroad',
  'name-changed',
  'former-name-recorded',
  'birth-date-or-sex-changed',
  'address-renamed',
  'death',
  'record-removed',
  'card-suspended',
  'suspension-lifted',
  'card-abolished',
  'card-returned',
  'sign-revocation-requested',
  'auth-revocation-requested',
]);

/** 届出人, or the ward by itself (職権). */
export const filingParty = z.enum(['self', 'household-member', 'legal-representative', 'proxy', 'office']);

/** How the clerk confirmed who files. */
const filerIdentity = z.object({
  documents: z.array(presentedDocument).max(6),
  faceMatches: z.boolean(),
  /** The member of the household who stands here. */
  memberId: z.uuid().optional(),
  /** The representative, as the paper of authority names him or her. */
  representative: fourAttributes.pick({ name: true, birth: true, address: true }).optional(),
});

const filing = z.object({
  filingId: z.uuid(),
  residentId: z.uuid(),
  event: filingEvent,
  /** 異動日, or the planned day. */
  happenedOn: day,
  filedOn: day,
  by: filingParty,
  officeId,
  /** waiting: its day has not come. accepted: in force here. told: J-LIS has answered with `affected`. */
  state: z.enum(['waiting', 'withdrawn', 'accepted', 'told']),
  cardSerial: z.string().optional(),
  /** What law says that it does. */
  effects: z.object({ card: z.string(), face: z.string(), auth: z.string(), sign: z.string() }),
  /** What the person files next, by law's ids of procedures. */
  toFile: z.array(z.string()),
  reasons: z.array(reason),
  /** Certificates whose status changed at J-LIS. */
  affected: z
    .array(
      z.object({
        kind: z.enum(['auth', 'sign']),
        serial: z.string(),
        state: z.enum(['good', 'hold', 'revoked']),
      }),
    )
    .optional(),
});

const certificateKind = z.enum(['auth', 'sign']);
const certificateDue = { basis: z.enum(['renewal', 'new']), expiresOn: day };

/** 電子証明書の手続き at the counter. */
const certificateProcedure = z.object({
  procedureId: z.uuid(),
  step: z.enum(['open', 'done', 'stopped']),
  by: filingParty,
  officeId,
  card: cardSummary,
  resident: residentSummary,
  certificates: z.array(
    z.object({
      kind: certificateKind,
      ...certificateDue,
      /** Law's id: certificate-renewal, auth-issue or sign-issue. */
      procedure: z.string(),
      reasons: z.array(reason),
      /** Serials issued in this procedure: what lies on the card is new when it is one of them. */
      issued: z.array(z.string()),
      written: z.string().optional(),
    }),
  ),
});

/** What a number ticket (整理券) is taken for. */
export const ticketPurpose = z.enum(['pick-up', 'certificates', 'filing', 'other']);

/** 窓口番号. */
const windowNumber = z.number().int().min(1).max(99);

/** A number ticket; it bears no name. */
const ticket = z.object({
  ticketId: z.uuid(),
  officeId,
  /** As printed: `A003`. */
  number: z.string(),
  purpose: ticketPurpose,
  state: z.enum(['waiting', 'called', 'finished', 'missed']),
  window: windowNumber.optional(),
  takenAt: z.string(),
});

/** Nothing goes on for a card that is out of use, or in a procedure that is over. */
const ofProcedure = [
  'municipality.procedure-not-found',
  'municipality.procedure-closed',
  'municipality.card-state',
] as const;

export const municipalityContract = defineContract({
  provider: 'municipality',
  title: 'Ward office (sandbox)',
  version: '1.0.0',
  operations: {
    profile: operation({
      method: 'GET',
      path: '/profile',
      summary: 'Name, offices, opening hours, telephone numbers and fees, as dated facts with sources',
      callers: ['counter', 'desk', 'front-door', 'jlis'],
      safe: true,
      response: z.looseObject({
        code: z.string(),
        name: localised,
        offices: z.array(
          z.looseObject({ id: officeId, name: localised, address: z.string(), telephone: z.string() }),
        ),
      }),
    }),

    registerResident: operation({
      method: 'POST',
      path: '/residents',
      summary: 'Enter a new resident (転入 or 出生); the number is then designated by J-LIS',
      callers: ['counter'],
      request: z.object({
        event: z.enum(['moved-in', 'born']),
        on: day,
        householdId: z.uuid().optional(),
        attributes: fourAttributes,
        /** 続柄; the first person of a new household is 世帯主. */
        relation: z.string().max(20),
        status: residenceStatus,
        nationality: z.string().max(40).default('日本'),
        stayUntil: day.optional(),
        residenceCardStatus: z.string().max(40).optional(),
        registeredDomicile: z.string().max(300).optional(),
        domicileHead: z.string().max(200).optional(),
        previousAddress: z.string().max(300).optional(),
        formerName: z.string().max(100).optional(),
        formerNameFurigana: z.string().max(100).optional(),
        aliasName: z.string().max(100).optional(),
        /** 届出日; absent: today. */
        notifiedOn: day.optional(),
      }),
      response: residentSummary,
      errors: [
        'municipality.household-not-found',
        'municipality.address-differs',
        'municipality.already-registered',
        'municipality.date-impossible',
      ],
    }),
    findResidents: operation({
      method: 'GET',
      path: '/residents',
      summary: 'Search by name, furigana, birth date or address',
      callers: ['counter', 'front-door'],
      safe: true,
      query: z.object({
        q: z.string().max(100).optional(),
        limit: z.coerce.number().int().max(300).optional(),
      }),
      response: z.object({ residents: z.array(residentSummary) }),
    }),
    resident: operation({
      method: 'GET',
      path: '/residents/{residentId}',
      summary: 'One resident with household and cards; the number itself is never shown here',
      callers: ['counter', 'front-door'],
      safe: true,
      params: z.object({ residentId: z.uuid() }),
      response: z.object({
        resident: residentSummary,
        household: z.array(residentSummary),
        cards: z.array(cardSummary),
      }),
      errors: ['municipality.resident-not-found'],
    }),
    setMarks: operation({
      method: 'POST',
      path: '/residents/{residentId}/marks',
      summary: 'Enter a planned move-out (転出予定) or a restriction on issue (支援措置)',
      callers: ['counter'],
      params: z.object({ residentId: z.uuid() }),
      request: z.object({ movingOutOn: day.nullable().optional(), issueRestricted: z.boolean().optional() }),
      response: residentSummary,
      errors: ['municipality.resident-not-found', 'municipality.date-impossible'],
    }),

    fileEvent: operation({
      method: 'POST',
      path: '/residents/{residentId}/filings',
      summary: 'Take a filing (届出) about a resident or a card; J-LIS hears of it and certificates follow',
      callers: ['counter'],
      params: z.object({ residentId: z.uuid() }),
      request: z.object({
        event: filingEvent,
        /** 異動日 or planned day; not asked for what takes effect today. */
        on: day.optional(),
        by: filingParty,
        officeId,
        clerk: z.string(),
        identity: filerIdentity.optional(),
        particulars: z
          .object({
            /** The new address; of a move out, the one at the destination. */
            address: fourAttributes.shape.address,
            name: fourAttributes.shape.name,
            furigana: fourAttributes.shape.furigana,
            birth: day,
            sex: fourAttributes.shape.sex,
            formerName: z.string().min(1).max(100),
            formerNameFurigana: z.string().max(100),
            /** Who goes together with the resident; everybody of one household. */
            members: z.array(z.uuid()).max(30),
            /** 国外継続利用 is asked for. */
            keepCard: z.boolean(),
            /** The found card lies on the counter. */
            cardBrought: z.boolean(),
          })
          .partial()
          .default({}),
      }),
      /** The resident's own filing; everybody who moves together has one. */
      response: z.object({ filing, together: z.array(z.uuid()) }),
      errors: [
        'municipality.resident-not-found',
        'municipality.office-not-found',
        'municipality.record-removed',
        'municipality.date-impossible',
        'municipality.particulars-missing',
        'municipality.nothing-changes',
        'municipality.filer-not-allowed',
        'municipality.filing-refused',
        'municipality.identity-not-confirmed',
        'municipality.document-kind-unknown',
        'municipality.no-card',
        'municipality.card-state',
      ],
    }),
    filing: operation({
      method: 'GET',
      path: '/filings/{filingId}',
      summary: 'A filing, and what it did to card and certificates',
      callers: ['counter'],
      safe: true,
      params: z.object({ filingId: z.uuid() }),
      response: z.object({ filing, resident: residentSummary, card: cardSummary.optional() }),
      errors: ['municipality.filing-not-found'],
    }),
    residentFilings: operation({
      method: 'GET',
      path: '/residents/{residentId}/filings',
      summary: 'What was filed about a resident, newest first',
      callers: ['counter'],
      safe: true,
      params: z.object({ residentId: z.uuid() }),
      response: z.object({ filings: z.array(filing) }),
    }),
    filingSlip: operation({
      method: 'GET',
      path: '/filings/{filingId}/slip',
      summary: 'The paper that the resident takes home (手続きの控え)',
      callers: ['counter'],
      safe: true,
      params: z.object({ filingId: z.uuid() }),
      response: z.object({ slip: bytes }),
      errors: ['municipality.filing-not-found'],
    }),

    cardArrived: operation({
      method: 'POST',
      path: '/cards',
      summary: 'J-LIS has made and shipped a card to this municipality',
      callers: ['jlis'],
      request: z.object({
        cardSerial: z.string(),
        addressee: z.uuid(),
        formId: z.string(),
        issuedOn: day,
        expiry: day,
        authCertificate: z.object({ serial: z.string(), expiry: day }),
        signCertificate: z.object({ serial: z.string(), expiry: day }).optional(),
      }),
      response: z.object({ cardSerial: z.string(), state: cardState }),
      errors: ['municipality.resident-not-found', 'municipality.card-differs'],
    }),
    cards: operation({
      method: 'GET',
      path: '/cards',
      summary: 'The stock of cards waiting at the offices, and where each stands',
      callers: ['counter', 'front-door'],
      safe: true,
      query: z.object({ state: z.string().optional(), residentId: z.uuid().optional() }),
      response: z.object({ cards: z.array(cardSummary) }),
    }),
    sendNotice: operation({
      method: 'POST',
      path: '/cards/{cardSerial}/notice',
      summary: 'Prepare the card (交付前設定) and post the notice (交付通知書)',
      callers: ['counter'],
      params: z.object({ cardSerial: z.string() }),
      request: z.object({ officeId }),
      response: cardSummary,
      errors: ['municipality.card-not-found', 'municipality.card-state', 'municipality.office-not-found'],
    }),

    slots: operation({
      method: 'GET',
      path: '/reservations/slots',
      summary: 'Free pick-up times of an office on a day (opening hours, holidays, capacity)',
      callers: ['desk', 'counter'],
      safe: true,
      query: z.object({ officeId, on: day }),
      response: z.object({
        slots: z.array(z.object({ slot: z.string(), free: z.number().int() })),
        reasons: z.array(reason),
      }),
      errors: ['municipality.office-not-found'],
    }),
    reserve: operation({
      method: 'POST',
      path: '/reservations',
      summary: 'Reserve or move the pick-up of a card by the code on the notice',
      callers: ['desk', 'counter'],
      request: z.object({ noticeCode: z.string(), officeId, slot: z.string() }),
      response: reservation,
      errors: [
        'municipality.notice-not-found',
        'municipality.office-not-found',
        'municipality.card-state',
        'municipality.slot-not-offered',
        'municipality.slot-full',
      ],
    }),
    cancelReservation: operation({
      method: 'POST',
      path: '/reservations/{noticeCode}/cancellation',
      summary: 'Give a reserved pick-up time back; the card goes on waiting',
      callers: ['desk', 'counter'],
      params: z.object({ noticeCode: z.string() }),
      response: z.object({ card: cardSummary }),
      errors: [
        'municipality.notice-not-found',
        'municipality.reservation-not-found',
        'municipality.card-state',
      ],
    }),
    reservationByCode: operation({
      method: 'GET',
      path: '/reservations/{noticeCode}',
      summary: 'What the notice code stands for',
      callers: ['desk', 'counter'],
      safe: true,
      params: z.object({ noticeCode: z.string() }),
      response: z.object({ card: cardSummary, reservation: reservation.optional() }),
      errors: ['municipality.notice-not-found'],
    }),
    reservations: operation({
      method: 'GET',
      path: '/reservations',
      summary: 'Who comes when to an office on a day',
      callers: ['counter'],
      safe: true,
      query: z.object({ officeId, on: day }),
      response: z.object({ reservations: z.array(reservation) }),
      errors: ['municipality.office-not-found'],
    }),

    takeTicket: operation({
      method: 'POST',
      path: '/queue/tickets',
      summary: 'Take the next number of the day for a purpose (整理券); refused while the office is closed',
      callers: ['counter'],
      request: z.object({ officeId, purpose: ticketPurpose }),
      /** `ahead`: how many were waiting in this office. */
      response: z.object({ ...ticket.shape, ahead: z.number().int() }),
      errors: ['municipality.office-not-found', 'municipality.office-closed'],
    }),
    callNext: operation({
      method: 'POST',
      path: '/queue/calls',
      summary: 'Call who came first to a window, of one purpose or of all (呼出し)',
      callers: ['counter'],
      request: z.object({ officeId, window: windowNumber, purpose: ticketPurpose.optional() }),
      response: ticket,
      errors: [
        'municipality.office-not-found',
        'municipality.window-busy',
        'municipality.nobody-waiting',
        'municipality.ticket-state',
      ],
    }),
    finishTicket: operation({
      method: 'POST',
      path: '/queue/tickets/{ticketId}/finish',
      summary: 'Whoever was called has been served',
      callers: ['counter'],
      params: z.object({ ticketId: z.uuid() }),
      response: ticket,
      errors: ['municipality.ticket-not-found', 'municipality.ticket-state'],
    }),
    missTicket: operation({
      method: 'POST',
      path: '/queue/tickets/{ticketId}/miss',
      summary: 'Whoever was called did not come (不在)',
      callers: ['counter'],
      params: z.object({ ticketId: z.uuid() }),
      response: ticket,
      errors: ['municipality.ticket-not-found', 'municipality.ticket-state'],
    }),
    waitingNumbers: operation({
      method: 'GET',
      path: '/queue',
      summary:
        'How many wait at each office, and which numbers are being called (混雑状況); nothing about anybody',
      callers: ['counter', 'front-door'],
      safe: true,
      query: z.object({ officeId: officeId.optional() }),
      response: z.object({
        at: z.string(),
        on: day,
        offices: z.array(
          z.object({
            officeId,
            open: z.boolean(),
            waiting: z.array(z.object({ purpose: ticketPurpose, count: z.number().int() })),
            calling: z.array(
              z.object({
                ticketId: z.uuid(),
                purpose: ticketPurpose,
                number: z.string(),
                window: windowNumber,
                calledAt: z.string(),
              }),
            ),
            /** Of the last ten who were served today; absent before the first. */
            medianWaitMinutes: z.number().int().optional(),
          }),
        ),
      }),
      errors: ['municipality.office-not-found'],
    }),

    openHandOver: operation({
      method: 'POST',
      path: '/hand-overs',
      summary: 'The resident stands at the counter with the notice: begin the hand-over of the card',
      callers: ['counter'],
      request: z.object({ noticeCode: z.string(), officeId, clerk: z.string() }),
      response: z.object({
        handOverId: z.uuid(),
        card: cardSummary,
        resident: residentSummary,
        /** PINs that this card needs: a child without a signature certificate sets three. */
        pinsNeeded: z.array(z.enum(['auth', 'sign', 'register', 'text'])),
      }),
      errors: ['municipality.notice-not-found', 'municipality.office-not-found', 'municipality.card-state'],
    }),
    handOver: operation({
      method: 'GET',
      path: '/hand-overs/{handOverId}',
      summary: 'Where a hand-over stands, so that a clerk can go on after any interruption',
      callers: ['counter'],
      safe: true,
      params: z.object({ handOverId: z.uuid() }),
      response: z.object({
        handOverId: z.uuid(),
        card: cardSummary,
        resident: residentSummary,
        pinsNeeded: z.array(z.enum(['auth', 'sign', 'register', 'text'])),
        step: z.enum(['identity', 'pins', 'done', 'abandoned']),
        identity: z.object({ confirmed: z.boolean(), reasons: z.array(reason) }).optional(),
      }),
      errors: ['municipality.hand-over-not-found'],
    }),
    confirmIdentity: operation({
      method: 'POST',
      path: '/hand-overs/{handOverId}/identity',
      summary: 'Judge the documents shown (本人確認); a refusal says why and what would do',
      callers: ['counter'],
      params: z.object({ handOverId: z.uuid() }),
      request: z.object({
        documents: z.array(presentedDocument).max(6),
        faceMatches: z.boolean(),
      }),
      response: z.object({ confirmed: z.boolean(), reasons: z.array(reason) }),
      errors: [
        'municipality.hand-over-not-found',
        'municipality.hand-over-closed',
        'municipality.document-kind-unknown',
      ],
    }),
    issuerCryptogram: operation({
      method: 'POST',
      path: '/hand-overs/{handOverId}/issuer-cryptogram',
      summary: "Have J-LIS answer the card's challenge, so that this terminal may set the PINs",
      callers: ['counter'],
      params: z.object({ handOverId: z.uuid() }),
      request: z.object({ cardSerial: z.string(), challenge: bytes }),
      response: z.object({ cryptogram: bytes }),
      errors: [
        'municipality.hand-over-not-found',
        'municipality.hand-over-closed',
        'municipality.identity-not-confirmed',
        'municipality.wrong-card',
        'jlis.card-not-found',
        'jlis.card-not-deliverable',
        'jlis.challenge-malformed',
      ],
    }),
    completeHandOver: operation({
      method: 'POST',
      path: '/hand-overs/{handOverId}/completion',
      summary: 'PINs are set and the card is in the resident’s hand (交付)',
      callers: ['counter'],
      params: z.object({ handOverId: z.uuid() }),
      request: z.object({ pinsSet: z.array(z.enum(['auth', 'sign', 'register', 'text'])) }),
      response: z.object({ cardSerial: z.string(), state: cardState, deliveredOn: day, slip: bytes }),
      errors: [
        'municipality.hand-over-not-found',
        'municipality.hand-over-closed',
        'municipality.identity-not-confirmed',
        'municipality.pins-missing',
        'municipality.card-state',
      ],
    }),
    abandonHandOver: operation({
      method: 'POST',
      path: '/hand-overs/{handOverId}/abandonment',
      summary: 'The hand-over stops here; the card goes back to the safe',
      callers: ['counter'],
      params: z.object({ handOverId: z.uuid() }),
      request: z.object({
        why: z.enum(['identity-not-confirmed', 'resident-left', 'wrong-person', 'other']),
      }),
      response: z.object({ cardSerial: z.string(), state: cardState, slip: bytes }),
      errors: ['municipality.hand-over-not-found', 'municipality.hand-over-closed'],
    }),

    certificateOutlook: operation({
      method: 'GET',
      path: '/cards/{cardSerial}/certificates',
      summary: 'What a card carries, and which certificates are due by law today',
      callers: ['counter'],
      safe: true,
      params: z.object({ cardSerial: z.string() }),
      response: z.object({
        card: cardSummary,
        resident: residentSummary,
        certificates: z.array(
          z.object({
            kind: certificateKind,
            carried: z
              .object({ serial: z.string(), state: z.enum(['good', 'hold', 'revoked']), expiry: day })
              .optional(),
            due: z.object(certificateDue).optional(),
            reasons: z.array(reason),
          }),
        ),
        /** A procedure that is under way. */
        procedureId: z.uuid().optional(),
      }),
      errors: ['municipality.card-not-found', 'jlis.card-not-found'],
    }),
    openCertificates: operation({
      method: 'POST',
      path: '/cards/{cardSerial}/certificate-procedures',
      summary: 'Begin to renew certificates on a card in use, or to issue them anew (更新・新規発行)',
      callers: ['counter'],
      params: z.object({ cardSerial: z.string() }),
      request: z.object({
        officeId,
        clerk: z.string(),
        by: filingParty.exclude(['office']),
        kinds: z.array(certificateKind).min(1).max(2),
      }),
      response: certificateProcedure,
      errors: [
        'municipality.card-not-found',
        'municipality.office-not-found',
        'municipality.card-state',
        'municipality.certificates-not-due',
        'municipality.filing-refused',
        'jlis.card-not-found',
      ],
    }),
    certificateProcedure: operation({
      method: 'GET',
      path: '/certificate-procedures/{procedureId}',
      summary: 'Where a procedure stands, so that a clerk can go on after any interruption',
      callers: ['counter'],
      safe: true,
      params: z.object({ procedureId: z.uuid() }),
      response: certificateProcedure,
      errors: ['municipality.procedure-not-found'],
    }),
    certificateCryptogram: operation({
      method: 'POST',
      path: '/certificate-procedures/{procedureId}/issuer-cryptogram',
      summary: "Have J-LIS answer the card's challenge, so that this terminal may write certificates",
      callers: ['counter'],
      params: z.object({ procedureId: z.uuid() }),
      request: z.object({ challenge: bytes }),
      response: z.object({ cryptogram: bytes }),
      errors: [...ofProcedure, 'jlis.card-not-found', 'jlis.card-not-in-use', 'jlis.challenge-malformed'],
    }),
    certifyKey: operation({
      method: 'POST',
      path: '/certificate-procedures/{procedureId}/certificates',
      summary: 'Have J-LIS certify a key that the chip has made',
      callers: ['counter'],
      // Issued once by procedure and key; what is certified bears a name and is not kept by the wire.
      safe: true,
      params: z.object({ procedureId: z.uuid() }),
      request: z.object({ kind: certificateKind, publicKey: bytes }),
      response: z.object({
        kind: certificateKind,
        serial: z.string(),
        certificate: bytes,
        authority: bytes,
        ...certificateDue,
      }),
      errors: [
        ...ofProcedure,
        'municipality.certificate-unknown',
        'jlis.card-not-found',
        'jlis.card-not-in-use',
        'jlis.certificate-not-due',
        'jlis.certificate-on-hold',
      ],
    }),
    certificateWritten: operation({
      method: 'POST',
      path: '/certificate-procedures/{procedureId}/written',
      summary: 'A new certificate stands on the card; the old one ends',
      callers: ['counter'],
      params: z.object({ procedureId: z.uuid() }),
      request: z.object({ kind: certificateKind, serial: z.string() }),
      response: certificateProcedure,
      errors: [...ofProcedure, 'municipality.certificate-unknown'],
    }),
    stopCertificates: operation({
      method: 'POST',
      path: '/certificate-procedures/{procedureId}/stop',
      summary: 'The procedure stops here; what stands on the card stays',
      callers: ['counter'],
      params: z.object({ procedureId: z.uuid() }),
      response: certificateProcedure,
      errors: ['municipality.procedure-not-found', 'municipality.procedure-closed'],
    }),
    certificateSlip: operation({
      method: 'GET',
      path: '/certificate-procedures/{procedureId}/slip',
      summary: 'The paper that the resident takes home (手続きの控え)',
      callers: ['counter'],
      safe: true,
      params: z.object({ procedureId: z.uuid() }),
      response: z.object({ slip: bytes }),
      errors: ['municipality.procedure-not-found'],
    }),

    issuanceMenu: operation({
      method: 'POST',
      path: '/issuance/menu',
      summary: 'Exchange centre: what may the holder of this certificate have printed?',
      callers: ['jlis'],
      request: z.object({ requestId: z.uuid(), certificateSerial: z.string() }),
      response: z.object({
        municipality: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
        menu: z.array(
          z.object({
            kind: z.string(),
            available: z.boolean(),
            feeYen: z.number().int(),
            reasons: z.array(reason),
          }),
        ),
        household: z.array(
          z.object({ ref: z.uuid(), name: z.string(), self: z.boolean(), foreign: z.boolean() }),
        ),
      }),
      errors: ['municipality.certificate-unknown', 'municipality.request-differs'],
    }),
    issueDocument: operation({
      method: 'POST',
      path: '/issuance/documents',
      summary: 'Exchange centre: render one certificate, bound to request, kiosk and card',
      callers: ['jlis'],
      // The request id makes it happen once. The wire must not keep the answer: an abandoned paper is deleted.
      safe: true,
      request: z.object({
        requestId: z.uuid(),
        kioskId: z.string(),
        certificateSerial: z.string(),
        certificateFingerprint: z.string().length(64),
        kind: z.string(),
        members: z.array(z.uuid()).min(1),
        items: residentRecordItems,
        copies: z.number().int().min(1).max(10),
      }),
      response: z.object({
        document: bytes,
        /** One SVG a sheet. */
        preview: z.array(z.string()),
        /** Sheets of one copy. */
        sheets: z.number().int(),
        /** Yen for one copy, as in the menu. */
        feeYen: z.number().int(),
        binding,
        signedBinding: z.string(),
      }),
      errors: [
        'municipality.certificate-unknown',
        'municipality.not-available',
        'municipality.number-not-designated',
        'municipality.request-closed',
        'municipality.request-differs',
        'municipality.request-not-found',
      ],
    }),
    documentOutcome: operation({
      method: 'POST',
      path: '/issuance/documents/{requestId}/outcome',
      summary: 'Exchange centre: the paper was printed, or the request died and nothing counts as issued',
      callers: ['jlis'],
      params: z.object({ requestId: z.uuid() }),
      request: z.object({ outcome: z.enum(['printed', 'abandoned']) }),
      response: z.object({ requestId: z.uuid(), state: z.enum(['printed', 'abandoned']) }),
      errors: ['municipality.request-not-found', 'municipality.request-closed'],
    }),
    activity: activityOperation(['front-door']),
  },
});
