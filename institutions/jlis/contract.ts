// What others may ask of J-LIS (地方公共団体情報システム機構): designation of numbers, card applications,
// issuer sessions for cards at a counter, and the certificate exchange centre behind the kiosks.
import { activityOperation, defineContract, operation } from '@tegata/wire';
import { z } from 'zod';

/** A day in Asia/Tokyo, ISO 8601. */
export const day = z.iso.date();
/** Bytes as standard base64. */
export const bytes = z.base64();
/** 性別 as the chip codes it: 1 male, 2 female, 3 other or not stated. */
export const sex = z.enum(['1', '2', '3']);
/** What caps a card's validity: Japanese nationals and permanent statuses have no cap (カード命令). */
export const residenceStatus = z.enum([
  'citizen',
  'permanent',
  'special-permanent',
  'highly-skilled-2',
  'mid-long',
]);
/** One explained reason of a rule: `law.explain(reason, lang)` puts it into words. */
export const reason = z.object({
  code: z.string(),
  source: z.looseObject({ kind: z.string() }),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
/** 基本4情報, with the furigana that the register keeps beside the name. */
export const fourAttributes = z.object({
  name: z.string().min(1).max(200),
  furigana: z.string().max(300),
  address: z.string().min(1).max(300),
  birth: day,
  sex,
});

const designation = z.object({
  residentCode: z.string().length(11),
  /** 宛名番号: the municipality's own reference for post to this person. */
  addressee: z.uuid(),
  municipalityCode: z.string().length(6),
  attributes: fourAttributes,
  status: residenceStatus,
  stayUntil: day.optional(),
});

/** 申請書ID: printed on the number notice; it stands for the person in an application, the number does not. */
const formId = z.string().regex(/^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}$/);

/** 住民票の異動 as far as certificates follow it; what each does stands in `certification/effects.ts`. */
const registerEvent = z.enum([
  'attributes-changed',
  'attributes-corrected',
  'former-name-recorded',
  'death',
  'moved-abroad',
  'moved-abroad-continued',
  'record-deleted',
  'number-changed',
]);
const cardCertificateKind = z.enum(['auth', 'sign']);
const affectedCertificate = z.object({
  kind: cardCertificateKind,
  serial: z.string(),
  state: z.enum(['good', 'hold', 'revoked']),
});

/** Inside the window it is a renewal; otherwise the one before has ended. */
const certificateDue = z.object({ basis: z.enum(['renewal', 'new']), expiresOn: day });

/** What can be wrong with the picture file itself; what law says about its age has codes of law. */
export const photoFaults = {
  'photo.date-missing': {
    ja: '写真を撮った日を入力してください。',
    en: 'Say on which day the photo was taken.',
  },
  'photo.not-jpeg-or-png': {
    ja: '写真はJPEGまたはPNGのファイルにしてください。',
    en: 'The photo must be a JPEG or PNG file.',
  },
  'photo.unreadable': {
    ja: '写真のファイルがこわれていて読み取れません。',
    en: 'The photo file is damaged and cannot be read.',
  },
  'photo.file-too-small': {
    ja: '写真のファイルが小さすぎます。20KB以上のものを使ってください。',
    en: 'The photo file is too small. Use one of at least 20 KB.',
  },
  'photo.file-too-large': {
    ja: '写真のファイルが大きすぎます。7MB以下のものを使ってください。',
    en: 'The photo file is too large. Use one of at most 7 MB.',
  },
  'photo.too-few-pixels': {
    ja: '写真の縦と横は、どちらも480ピクセル以上必要です。',
    en: 'The photo must be at least 480 pixels wide and 480 pixels high.',
  },
  'photo.too-many-pixels': {
    ja: '写真の縦と横は、どちらも6000ピクセル以下にしてください。',
    en: 'The photo may be at most 6000 pixels wide and 6000 pixels high.',
  },
  'photo.landscape': {
    ja: '写真が横長です。縦長の写真を使ってください。',
    en: 'The photo is wider than high. Use an upright one.',
  },
  'photo.not-in-colour': { ja: '写真はカラーで撮ってください。', en: 'The photo must be in colour.' },
} as const;

export type PhotoFault = keyof typeof photoFaults;

const applicationState = z.enum(['accepted', 'returned', 'manufacturing', 'shipped', 'delivered']);

const menuEntry = z.object({
  kind: z.string(),
  available: z.boolean(),
  feeYen: z.number().int().nonnegative(),
  reasons: z.array(reason),
});
const member = z.object({ ref: z.uuid(), name: z.string(), self: z.boolean(), foreign: z.boolean() });

/** 住民票の写し: which optional items the person wants printed (guidebook p.10). */
export const residentRecordItems = z.object({
  relation: z.boolean(),
  registeredDomicile: z.boolean(),
  individualNumber: z.boolean(),
  nationality: z.boolean(),
  residenceStatus: z.boolean(),
});

/** `typ` of the compact JWS in which the municipality signs a binding (wire `signStatement`, `verifyStatement`). */
export const BINDING_TYPE = 'tegata-paper-binding+jws';

/**
 * What the kiosk, the centre and the municipality agree that this paper is (house idea 6).
 * Digests are SHA-256 in lower-case hex: over the certificate's DER, over the PDF's bytes, and over
 * `JSON.stringify(preview)`.
 */
export const binding = z.object({
  requestId: z.uuid(),
  kioskId: z.string(),
  certificateFingerprint: z.string().length(64),
  documentDigest: z.string().length(64),
  previewDigest: z.string().length(64),
  kind: z.string(),
  copies: z.number().int().positive(),
  issuedAt: z.string(),
});

/** A request that is unknown, out of order or over. Params of `exchange-state`: `state`. */
const ofRequest = ['jlis.exchange-not-found', 'jlis.exchange-state', 'jlis.exchange-expired'] as const;

/** The municipality behind the request does not answer as it should. Params of `refused`: `code` and its own. */
const ofMunicipality = [
  'jlis.municipality-stopped',
  'jlis.municipality-unavailable',
  'jlis.municipality-refused',
] as const;

export const jlisContract = defineContract({
  provider: 'jlis',
  title: 'J-LIS (sandbox)',
  version: '1.0.0',
  operations: {
    drawResidentCodes: operation({
      method: 'POST',
      path: '/resident-codes',
      summary: 'Give a municipality a pool of unused 住民票コード to assign from',
      callers: ['municipality'],
      // The wire must not keep the answer: codes are secret, and drawing again only wastes some.
      safe: true,
      request: z.object({ count: z.number().int().min(1).max(200) }),
      response: z.object({ residentCodes: z.array(z.string().length(11)) }),
    }),
    designateNumber: operation({
      method: 'POST',
      path: '/designations',
      summary: 'Make the 個人番号 of a new resident from the 住民票コード (番号法 7・8条)',
      callers: ['municipality'],
      // The code makes it happen once. The wire must not keep the answer: the number stands sealed or nowhere.
      safe: true,
      request: designation,
      response: z.object({ individualNumber: z.string().length(12), designatedOn: day, formId }),
      lawfulNumberFields: ['/individualNumber'],
      errors: [
        'jlis.municipality-unknown',
        'jlis.resident-code-not-drawn',
        'jlis.resident-code-taken',
        'jlis.numbers-exhausted',
      ],
    }),

    reportRegisterEvent: operation({
      method: 'POST',
      path: '/register-events',
      summary:
        'Report a change in the register (住民基本台帳法 30条の6); certificates that it ends are revoked at once',
      callers: ['municipality'],
      request: z.object({
        residentCode: z.string().length(11),
        event: registerEvent,
        /** With a change or correction of the four attributes: what holds from now. */
        attributes: fourAttributes.optional(),
      }),
      response: z.object({ affected: z.array(affectedCertificate) }),
      errors: ['jlis.resident-not-found', 'jlis.event-unknown-then'],
    }),
    reportCardEvent: operation({
      method: 'POST',
      path: '/cards/{cardSerial}/events',
      summary: 'Report a loss, a find, an abolition or a request of the holder; certificates follow at once',
      callers: ['municipality'],
      params: z.object({ cardSerial: z.string() }),
      request: z.discriminatedUnion('event', [
        z.object({ event: z.enum(['lost', 'found', 'abolished', 'pinless', 'renewed', 'reissued']) }),
        z.object({
          event: z.enum(['holder-request', 'key-compromised']),
          certificates: z.array(cardCertificateKind).min(1).max(2),
        }),
      ]),
      response: z.object({ affected: z.array(affectedCertificate) }),
      errors: ['jlis.card-not-found', 'jlis.event-unknown-then'],
    }),

    registerVerifier: operation({
      method: 'POST',
      path: '/verifiers/{verifierId}',
      summary:
        'Operator: register a verifier of certificates (公的個人認証法 17条, 36条), or give it a new key',
      callers: ['front-door'],
      // The wire must not keep the answer: the key is told once. Asking again makes another and ends the former.
      safe: true,
      params: z.object({ verifierId: z.uuid() }),
      request: z.object({
        name: z.string().min(1).max(200),
        kinds: z.array(z.enum(['signature', 'signature-for-members', 'authentication'])).min(1),
      }),
      response: z.object({ verifierId: z.uuid(), key: z.string(), registeredOn: day }),
    }),
    endVerifier: operation({
      method: 'POST',
      path: '/verifiers/{verifierId}/end',
      summary: 'Operator: a verifier may no longer ask',
      callers: ['front-door'],
      params: z.object({ verifierId: z.uuid() }),
      request: z.object({}),
      response: z.object({ verifierId: z.uuid() }),
      errors: ['jlis.verifier-not-found'],
    }),
    setStatusAccess: operation({
      method: 'POST',
      path: '/status-access',
      summary: 'Operator: from a day on, status is told to everybody (open) or to registered verifiers only',
      callers: ['front-door'],
      request: z.object({ from: day, access: z.enum(['open', 'registered']) }),
      response: z.object({ from: day, access: z.enum(['open', 'registered']) }),
    }),

    submitApplication: operation({
      method: 'POST',
      path: '/card-applications',
      summary: 'Apply for a card with a photo; a wrong photo comes back with the reason',
      callers: ['desk', 'counter'],
      request: z.object({
        formId,
        /** JPEG or PNG; absent only where the law asks for no photo. */
        photo: bytes.optional(),
        photoTakenOn: day.optional(),
      }),
      /** `reasons`: codes of law, or of `photoFaults`. */
      response: z.object({
        applicationId: z.uuid(),
        state: applicationState,
        reasons: z.array(reason),
      }),
      errors: ['jlis.form-not-found', 'jlis.application-open', 'jlis.card-held', 'jlis.stay-over'],
      // The largest picture taken, 7 MB, as base64.
      maxBytes: 10 * 1024 * 1024,
    }),
    applicationStatus: operation({
      method: 'GET',
      path: '/card-applications/{formId}',
      summary: 'How far the application has come',
      callers: ['desk', 'counter', 'front-door'],
      safe: true,
      params: z.object({ formId }),
      response: z.object({
        formId,
        photoNeeded: z.boolean(),
        reasons: z.array(reason),
        applications: z.array(
          z.object({
            applicationId: z.uuid(),
            state: applicationState,
            at: z.string(),
            reasons: z.array(reason),
            cardSerial: z.string().optional(),
          }),
        ),
      }),
      errors: ['jlis.form-not-found'],
    }),

    openIssuerSession: operation({
      method: 'POST',
      path: '/issuer-sessions',
      summary: "Answer a card's challenge so that the counter's terminal may set PINs or write certificates",
      callers: ['municipality'],
      request: z.object({
        cardSerial: z.string(),
        challenge: bytes,
        purpose: z.enum(['set-pins', 'write-certificates']),
      }),
      response: z.object({ cryptogram: bytes }),
      errors: [
        'jlis.card-not-found',
        'jlis.card-not-deliverable',
        'jlis.card-not-in-use',
        'jlis.challenge-malformed',
      ],
    }),
    cardCertificates: operation({
      method: 'GET',
      path: '/cards/{cardSerial}/certificates',
      summary: 'Which certificates a card carries, and what law lets be issued onto it today',
      callers: ['municipality'],
      safe: true,
      params: z.object({ cardSerial: z.string() }),
      response: z.object({
        cardSerial: z.string(),
        expiry: day,
        certificates: z.array(
          z.object({
            kind: cardCertificateKind,
            carried: affectedCertificate.omit({ kind: true }).extend({ expiry: day }).optional(),
            /** Absent when none may be issued. */
            due: certificateDue.optional(),
            reasons: z.array(reason),
          }),
        ),
      }),
      errors: ['jlis.card-not-found'],
    }),
    certifyCardKey: operation({
      method: 'POST',
      path: '/cards/{cardSerial}/certificates',
      summary: 'Certify a key pair that the chip has made at the counter (更新・新規発行)',
      callers: ['municipality'],
      // Issued once by procedure and key. An answer that the wire kept would hold a signature certificate's name.
      safe: true,
      params: z.object({ cardSerial: z.string() }),
      request: z.object({
        procedureId: z.uuid(),
        kind: cardCertificateKind,
        /** SubjectPublicKeyInfo, DER. */
        publicKey: bytes,
      }),
      /** `authority`: the CA certificate that goes onto the card with it; a later generation than before, perhaps. */
      response: z.object({
        serial: z.string(),
        certificate: bytes,
        authority: bytes,
        ...certificateDue.shape,
      }),
      /** Params of `certificate-not-due`: `kind`, `reasons` of law. */
      errors: [
        'jlis.card-not-found',
        'jlis.card-not-in-use',
        'jlis.certificate-not-due',
        'jlis.certificate-on-hold',
      ],
    }),
    certificateWritten: operation({
      method: 'POST',
      path: '/cards/{cardSerial}/certificates/written',
      summary: 'A certificate stands on the card: the one before it ends as superseded',
      callers: ['municipality'],
      params: z.object({ cardSerial: z.string() }),
      request: z.object({ procedureId: z.uuid(), serial: z.string() }),
      response: z.object({ kind: cardCertificateKind, ended: z.array(z.string()) }),
      errors: ['jlis.card-not-found', 'jlis.certificate-not-found'],
    }),
    activateCard: operation({
      method: 'POST',
      path: '/cards/{cardSerial}/activation',
      summary: 'The municipality has handed the card over (交付): it is in use from now',
      callers: ['municipality'],
      params: z.object({ cardSerial: z.string() }),
      request: z.object({ deliveredOn: day }),
      response: z.object({ cardSerial: z.string(), state: z.literal('in-use') }),
      errors: ['jlis.card-not-found', 'jlis.card-not-deliverable'],
    }),

    openExchange: operation({
      method: 'POST',
      path: '/exchange/requests',
      summary: 'Kiosk: begin a request; the centre gives the challenge that the card must sign',
      callers: ['kiosk'],
      request: z.object({ kioskId: z.string(), shop: z.string() }),
      /** The card signs the whole of `challenge` (SHA-256); it names request and kiosk inside. */
      response: z.object({ requestId: z.uuid(), challenge: bytes, expiresAt: z.string() }),
      /** Params: `reasons` of law. */
      errors: ['jlis.kiosk-closed'],
    }),
    presentCard: operation({
      method: 'POST',
      path: '/exchange/requests/{requestId}/card',
      summary: 'Kiosk: the signed challenge; the centre checks chain and status and fetches the menu',
      callers: ['kiosk'],
      // Happens once by the request's state. The wire must not keep the answer: it names a household.
      safe: true,
      params: z.object({ requestId: z.uuid() }),
      request: z.object({ certificate: bytes, signature: bytes }),
      response: z.object({
        municipality: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
        menu: z.array(menuEntry),
        household: z.array(member),
      }),
      /** Params of `card-refused`: `failures`, e.g. revoked, expired, proof, not-in-use. */
      errors: [...ofRequest, 'jlis.kiosk-closed', 'jlis.card-refused', ...ofMunicipality],
    }),
    requestDocument: operation({
      method: 'POST',
      path: '/exchange/requests/{requestId}/document',
      summary: 'Kiosk: order one kind of certificate; answers what it costs and how many sheets it has',
      callers: ['kiosk'],
      params: z.object({ requestId: z.uuid() }),
      request: z.object({
        kind: z.string(),
        members: z.array(z.uuid()).min(1),
        items: residentRecordItems,
        copies: z.number().int().min(1).max(10),
      }),
      response: z.object({
        /** Yen for all copies: what has to be paid. The menu tells the fee of one. */
        feeYen: z.number().int(),
        /** Sheets of one copy. */
        sheets: z.number().int(),
        binding,
      }),
      errors: [
        ...ofRequest,
        'jlis.kiosk-closed',
        'jlis.order-refused',
        'jlis.binding-mismatch',
        ...ofMunicipality,
      ],
    }),
    payForDocument: operation({
      method: 'POST',
      path: '/exchange/requests/{requestId}/payment',
      summary: 'Kiosk: the money is in; the centre hands out the paper with its signed binding',
      callers: ['kiosk'],
      // Happens once by the request's state. The wire must not keep the answer: it is the paper itself.
      safe: true,
      params: z.object({ requestId: z.uuid() }),
      request: z.object({ paidYen: z.number().int().nonnegative() }),
      response: z.object({
        document: bytes,
        /** One SVG a sheet, for the screen. */
        preview: z.array(z.string()),
        /** Compact JWS by the municipality over `binding`. */
        signedBinding: z.string(),
        copies: z.number().int(),
      }),
      // 住民票の写し with the number, asked for by the person it is about and handed to that person.
      lawfulNumberFields: ['/preview/*'],
      /** Params of `payment-mismatch`: `feeYen`. */
      errors: [...ofRequest, 'jlis.payment-mismatch', 'jlis.binding-mismatch', 'jlis.municipality-stopped'],
    }),
    finishExchange: operation({
      method: 'POST',
      path: '/exchange/requests/{requestId}/outcome',
      summary: 'Kiosk: printed, or given up; a given-up request is dead and its paper is deleted',
      callers: ['kiosk'],
      params: z.object({ requestId: z.uuid() }),
      request: z.object({
        outcome: z.enum(['printed', 'abandoned']),
        why: z
          .enum([
            'card-removed',
            'timeout',
            'cancelled',
            'binding-mismatch',
            'payment-abandoned',
            'pin-locked',
            'failure',
          ])
          .optional(),
        documentDigest: z.string().length(64).optional(),
      }),
      response: z.object({ receiptNumber: z.string().optional() }),
      errors: [...ofRequest, 'jlis.binding-mismatch'],
    }),
    resumeMunicipality: operation({
      method: 'POST',
      path: '/exchange/municipalities/{code}/resumption',
      summary: 'Operator: take up exchange with a municipality again that a binding mismatch had stopped',
      callers: ['front-door'],
      params: z.object({ code: z.string().length(6) }),
      request: z.object({ operator: z.string().min(1).max(100) }),
      response: z.object({ code: z.string(), resumed: z.boolean() }),
      errors: ['jlis.municipality-unknown'],
    }),
    activity: activityOperation(['front-door']),
  },
});
