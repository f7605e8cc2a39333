// A municipality's profile (自治体プロファイル): offices, hours, telephones, fees and papers as dated facts with sources.
// What differs between municipalities is data here; nothing else in this institution knows Minato.
import type { FeeSchedule, OpeningHours, Source } from '@tegata/law';
import { CERTIFICATES } from '@tegata/law';
import { checkMunicipalityCode } from '@tegata/numbers';
import { z } from 'zod';

const localised = z.object({ ja: z.string().min(1), en: z.string().min(1) });
const date = z.instanceof(Temporal.PlainDate);
const time = z.instanceof(Temporal.PlainTime);
const period = { from: date, to: date.optional() };
const source: z.ZodType<Source> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('guidebook'), page: z.number().int().min(1) }),
  z.object({ kind: z.literal('law'), law: z.string(), article: z.string().optional() }),
  z.object({ kind: z.literal('practice'), place: z.string() }),
  z.object({ kind: z.literal('unconfirmed'), note: z.string() }),
]) as never;
const certificateKind = z.enum(
  Object.keys(CERTIFICATES) as [keyof typeof CERTIFICATES, ...(keyof typeof CERTIFICATES)[]],
);
const telephone = z.string().regex(/^0[\d-]{8,12}\d$/);

const span = z
  .object({ opens: time, closes: time })
  .refine(({ opens, closes }) => Temporal.PlainTime.compare(opens, closes) < 0, 'opens before it closes');
const openingHours: z.ZodType<OpeningHours> = z.object({
  week: z.array(span.nullable()).length(7),
  holidays: span.nullable(),
  yearEnd: span.nullable(),
  closedDays: z.array(date).optional(),
  source,
}) as never;

const feeSchedule: z.ZodType<FeeSchedule> = z.array(
  z.object({
    for: certificateKind,
    channel: z.enum(['counter', 'kiosk']),
    yen: z.number().int().min(0),
    residentsOnly: z.boolean().optional(),
    ...period,
    source,
  }),
) as never;

const office = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  name: localised,
  /** 窓口サービス係: where cards are handed over. */
  desk: localised,
  address: z.string(),
  addressEn: z.string(),
  telephone,
  source,
});

const line = z.object({
  id: z.string(),
  name: localised,
  telephone,
  /** Absent: day and night. */
  hours: openingHours.optional(),
  note: localised.optional(),
  source,
});

/** The schema of a profile; an operator's own file is checked by it when the institution opens. */
export const municipalityProfile = z
  .object({
    code: z
      .string()
      .refine((code) => checkMunicipalityCode(code).valid, 'the six digits of a municipality code'),
    name: localised,
    prefecture: localised,
    /** 区長: who certifies. A real name is never shipped. */
    mayor: z.object({ title: localised, name: z.string() }),
    /** Marks every paper as a specimen until an operator brings a seal of their own. */
    specimen: z.boolean(),
    offices: z.array(office).min(1),
    /** 町名: which office serves it and its postal code. The first that begins the rest of an address holds. */
    towns: z.array(
      z.object({ name: z.string(), postalCode: z.string().regex(/^\d{3}-\d{4}$/), officeId: z.string() }),
    ),
    townsSource: source,
    /** When cards are handed over (受取時間). */
    counterHours: openingHours,
    telephones: z.array(line),
    fees: feeSchedule,
    kiosk: z.object({
      hours: z.object({ opens: time, closes: time, source }).loose(),
      /** Certificates the ward offers at kiosks, in the order of the menu. */
      offered: z.array(z.object({ kind: certificateKind, ...period, source })),
    }),
    /** 受取予約: how pick-up times are cut, and how many people an office takes at each. */
    pickUp: z.object({
      slotMinutes: z.number().int().min(5),
      capacity: z.number().int().min(1),
      horizonDays: z.number().int().min(1),
      /** How long a card waits after its notice. */
      waitingDays: z.number().int().min(1),
      source,
    }),
  })
  .refine(
    ({ offices, towns }) => towns.every(({ officeId }) => offices.some(({ id }) => id === officeId)),
    'every town belongs to an office',
  );

export type MunicipalityProfile = z.infer<typeof municipalityProfile>;
export type OfficeProfile = MunicipalityProfile['offices'][number];
