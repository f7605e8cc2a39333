// Shapes that several operations of the ward office speak in.
import { day, fourAttributes, residenceStatus } from '@tegata/jlis/contract';
import { z } from 'zod';

export const officeId = z.string();

/** States of a card as the ward sees them (law `card/states`; domain: 申請 → … → 交付). */
export const cardState = z.string();

export const residentSummary = z.object({
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

export const cardSummary = z.object({
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

/** A document laid on the counter, as the clerk reads it. `kind` is an id of law's identity document lists. */
export const presentedDocument = z.object({
  kind: z.string(),
  name: z.string().optional(),
  birth: day.optional(),
  address: z.string().optional(),
  validUntil: day.optional(),
  issuedOn: day.optional(),
  /** False for a My Number Card without a photo. */
  photo: z.boolean().optional(),
});

/** 届出人, or the ward by itself (職権). */
export const filingParty = z.enum(['self', 'household-member', 'legal-representative', 'proxy', 'office']);
