// A municipality's profile (自治体プロファイル): offices, hours, telephones, fees and papers as dated facts with sources.
// What differs between municipalities is data here; nothing else in this institution knows Minato.
import type { FeeSchedule, OpeningHours, Source } from '@tegata/law';
import { CERTIFICATES } from '@tegata/law';
import { checkMunicipalityCode } from '@tegata/numbers';
import { z } from 'zod';

/** A profile may be a module of this folder or somebody's JSON file, which writes days and times as text. */
const read = <Value>(of: { new (...parts: never[]): Value; from(text: string): Value }, form: string) =>
  z.preprocess(
    (given) => {
      try {
        return typeof given === 'string' ? of.from(given) : given;
      } catch {
        return undefined;
      }
    },
    z.custom<Value>((value) => value instanceof of, form),
  );

/** Every run of kanji has its reading behind it: `港区《みなとく》`. */
const READ = /^(?:(?:｜[^《｜]+|[\p{Script=Han}々〆ヶ]+)《[ぁ-ゖー]+》|[^\p{Script=Han}々〆ヶ《》])+$/u;
const localised = z.object({
  ja: z.string('a text in Japanese').min(1, 'a text in Japanese'),
  en: z.string('a text in English').min(1, 'a text in English'),
  'ja-easy': z.string().regex(READ, 'やさしい日本語 with readings, such as 港区《みなとく》').optional(),
});
const date = read<Temporal.PlainDate>(Temporal.PlainDate, 'a day such as 2026-04-01');
const time = read<Temporal.PlainTime>(Temporal.PlainTime, 'a time such as 08:30');
const period = { from: date, to: date.optional() };
const source: z.ZodType<Source> = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('guidebook'), page: z.number().int().min(1) }),
    z.object({ kind: z.literal('law'), law: z.string(), article: z.string().optional() }),
    z.object({ kind: z.literal('practice'), place: z.string() }),
    z.object({ kind: z.literal('unconfirmed'), note: z.string() }),
  ],
  'who says so: { "kind": "practice", "place": … }, or guidebook, law, unconfirmed',
) as never;
const certificateKind = z.enum(
  Object.keys(CERTIFICATES) as [keyof typeof CERTIFICATES, ...(keyof typeof CERTIFICATES)[]],
);
const telephone = z
  .string()
  .regex(/^0[\d-]{8,12}\d$/, 'a telephone number of digits and hyphens, such as 03-0000-0101');
const romaji = z.string().regex(/^[A-Z][A-Za-z-]+$/, 'capital letter first, such as Tokyo-to');
const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    'a language as BCP 47 writes it, such as en or zh-Hans',
  );
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a short name of small letters, digits and hyphens');

const span = z
  .object({ opens: time, closes: time })
  .refine(({ opens, closes }) => Temporal.PlainTime.compare(opens, closes) < 0, 'opens before it closes');
const openingHours: z.ZodType<OpeningHours> = z.object({
  week: z.array(span.nullable()).length(7, 'seven days, Monday first; null where closed'),
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
  id,
  name: localised,
  /** 窓口サービス係: where cards are handed over. */
  desk: localised,
  address: z.string(),
  addressEn: z.string(),
  telephone,
  source,
});

const line = z.object({
  /** `reservations` is the line that letters name. */
  id,
  name: localised,
  telephone,
  /** Absent: day and night. */
  hours: openingHours.optional(),
  /** When it is hard to get through (混雑時間). */
  busy: span.optional(),
  /** What is spoken besides Japanese, as BCP 47. */
  languages: z.array(language).optional(),
  note: localised.optional(),
  source,
});

/** The schema of a profile; an operator's own file is checked by it when the institution opens. */
export const municipalityProfile = z
  .strictObject({
    id,
    code: z
      .string()
      .refine(
        (code) => checkMunicipalityCode(code).valid,
        'the six digits of a municipality code, check digit included (131032)',
      ),
    name: localised,
    prefecture: localised,
    /** As certificates of residents write them (`Tokyo-to`, `Minato-ku`). */
    romaji: z.object({ prefecture: romaji, city: romaji }),
    /** 区長: who certifies. A real name is never shipped. */
    mayor: z.object({ title: localised, name: z.string() }),
    /** Marks every paper as a specimen until an operator brings a seal of their own. */
    specimen: z.boolean(),
    /** The ward's own guidebook, whose pages its facts cite; most municipalities have none. */
    guidebook: z.object({ publisher: localised, issuedOn: date }).optional(),
    offices: z.array(office).min(1, 'at least one office'),
    /** 町名: which office serves it and its postal code. The first that begins the rest of an address holds. */
    towns: z.array(
      z.object({
        name: z.string(),
        postalCode: z.string().regex(/^\d{3}-\d{4}$/, 'a postal code such as 105-0011'),
        officeId: z.string(),
      }),
    ),
    townsSource: source,
    /** When cards are handed over (受取時間). */
    counterHours: openingHours,
    /** Booths where somebody helps to apply (申請サポート): in which offices, when. */
    help: z.object({ officeIds: z.array(z.string()).min(1), hours: openingHours, source }).optional(),
    /** A page that shows how many people wait (窓口混雑情報). */
    congestion: z.object({ source }).optional(),
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
  .superRefine(({ offices, towns, help, telephones }, profile) => {
    const known = offices.map((each) => each.id);
    const unknown = (officeId: string, ...path: PropertyKey[]) => {
      if (!known.includes(officeId))
        profile.addIssue({ code: 'custom', path, message: `one of your offices: ${known.join(', ')}` });
    };
    towns.forEach(({ officeId }, at) => void unknown(officeId, 'towns', at, 'officeId'));
    help?.officeIds.forEach((officeId, at) => void unknown(officeId, 'help', 'officeIds', at));
    if (!telephones.some((each) => each.id === 'reservations'))
      profile.addIssue({
        code: 'custom',
        path: ['telephones'],
        message: 'a line with the id "reservations", which letters name',
      });
  });

export type MunicipalityProfile = z.infer<typeof municipalityProfile>;
export type OfficeProfile = MunicipalityProfile['offices'][number];
