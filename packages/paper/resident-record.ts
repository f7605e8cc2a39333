/**
 * 住民票の写し (住民基本台帳法 12 条): what the register says of a household, reduced to what was asked for.
 * 世帯連記式 holds up to four people a page, 個人票 one. Items that need a request and were not asked for read 省略.
 */
import { eraDate, gregorianDate, metadataDate, type RegisterDate, registerDate } from './japanese-date.ts';
import { PaperError } from './paper-error.ts';

/** Items that are printed only when the applicant asks for them (住民基本台帳法 12 条 5 項). */
export type ResidentRecordItem =
  | 'relation' // 世帯主・続柄
  | 'domicile' // 本籍・筆頭者
  | 'individual-number' // 個人番号
  | 'resident-code' // 住民票コード
  | 'alias' // 通称
  | 'nationality' // 国籍・地域
  | 'legal-status' // 法第30条の45に規定する区分
  | 'status-of-residence' // 在留資格
  | 'period-of-stay' // 在留期間
  | 'stay-until' // 在留期間の満了の日
  | 'residence-card-number'; // 在留カード等の番号

/** A name with its reading: 氏名・旧氏・通称 and their 振り仮名. */
export type NameWithReading = { name: string; reading: string };

/** What only a Japanese citizen's record has. */
export type DomicileEntry = { kind: 'japanese'; domicile: string; headOfRegister: string };

/** What only a foreign resident's record has (住民基本台帳法 30 条の 45). */
export type ForeignEntry = {
  kind: 'foreign';
  nationality: string;
  legalStatus: string;
  statusOfResidence?: string;
  periodOfStay?: string;
  stayUntil?: Temporal.PlainDate;
  residenceCardNumber?: string;
  alias?: NameWithReading;
};

export type ResidentRecordMember = NameWithReading & {
  formerSurname?: NameWithReading;
  birth: RegisterDate;
  sex: '男' | '女';
  relation?: string;
  becameResident: RegisterDate;
  /** Only if the person has moved inside the municipality; otherwise the field stays blank. */
  addressFixed?: RegisterDate;
  notified: RegisterDate;
  /** 転入前住所: where the person lived before moving into this municipality. */
  addressBeforeMovingIn?: string;
  individualNumber?: string;
  residentCode?: string;
  entry: DomicileEntry | ForeignEntry;
};

/** Who attests: 東京都港区長 and the name, or a 職務代理者. `municipality` is woven into the ground of the sheet. */
export type Attestor = { title: string; name: string; municipality: string };

export type ResidentRecordCopy = {
  form: 'household' | 'individual';
  scope: 'all' | 'part';
  items: readonly ResidentRecordItem[];
  address: string;
  householder: string;
  members: readonly ResidentRecordMember[];
  issuedOn: Temporal.PlainDate;
  attestor: Attestor;
  documentNumber: string;
};

const omitted = '省略';
/** In graphemes; 寿限無 has about 110, and four fields of this length still fit one page. */
const longest = 300;
/** The head of the sheet has one height on every page, so its two fields hold less. */
const longestInHead = 200;

/** The sheet as the template lays it out; nothing that was not asked for is in it. */
export function residentRecordSheet(copy: ResidentRecordCopy) {
  if (copy.members.length === 0) throw new PaperError('paper.no-subject');
  const asked = new Set(copy.items);
  return {
    form: copy.form,
    address: bounded('address', copy.address, longestInHead),
    householder: asked.has('relation') ? bounded('householder', copy.householder, longestInHead) : omitted,
    members: copy.members.map((member) => memberCells(member, asked)),
    attestation: attestation(copy),
    madeOn: metadataDate(copy.issuedOn),
    issuedOn: eraDate(copy.issuedOn),
    attestor: copy.attestor,
    documentNumber: copy.documentNumber,
  };
}

function attestation({ scope, form }: ResidentRecordCopy): string {
  const whose = scope === 'all' ? '世帯全員の' : form === 'household' ? '世帯一部の' : '';
  return `この写しは、${whose}住民票の原本と相違ないことを証明する。`;
}

function memberCells(member: ResidentRecordMember, asked: ReadonlySet<ResidentRecordItem>) {
  /** An asked item must be there: a blank where the register has a value would be a false certificate. */
  const onRequest = (item: ResidentRecordItem, value: string | undefined) => {
    if (!asked.has(item)) return omitted;
    if (value === undefined) throw new PaperError('paper.item-missing', { field: item });
    return bounded(item, value);
  };
  /** Blank where the register itself may have nothing (特別永住者 has no period of stay). */
  const ifRecorded = (item: ResidentRecordItem, value = '') => onRequest(item, value);
  const { entry } = member;
  return {
    name: bounded('name', member.name),
    reading: bounded('reading', member.reading),
    formerSurname: bounded('former-surname', member.formerSurname?.name ?? ''),
    formerSurnameReading: bounded('former-surname', member.formerSurname?.reading ?? ''),
    birth: registerDate(member.birth, entry.kind === 'foreign' ? gregorianDate : eraDate),
    sex: member.sex,
    relation: onRequest('relation', member.relation),
    becameResident: registerDate(member.becameResident, eraDate),
    addressFixed: member.addressFixed ? registerDate(member.addressFixed, eraDate) : '',
    notified: registerDate(member.notified, eraDate),
    addressBeforeMovingIn: bounded('address-before-moving-in', member.addressBeforeMovingIn ?? ''),
    individualNumber: onRequest('individual-number', member.individualNumber),
    residentCode: onRequest('resident-code', member.residentCode),
    domicile:
      entry.kind === 'japanese'
        ? {
            domicile: onRequest('domicile', entry.domicile),
            headOfRegister: onRequest('domicile', entry.headOfRegister),
          }
        : null,
    foreign:
      entry.kind === 'foreign'
        ? {
            nationality: onRequest('nationality', entry.nationality),
            legalStatus: onRequest('legal-status', entry.legalStatus),
            statusOfResidence: ifRecorded('status-of-residence', entry.statusOfResidence),
            periodOfStay: ifRecorded('period-of-stay', entry.periodOfStay),
            stayUntil: ifRecorded('stay-until', entry.stayUntil && gregorianDate(entry.stayUntil)),
            residenceCardNumber: ifRecorded('residence-card-number', entry.residenceCardNumber),
            alias: ifRecorded('alias', entry.alias?.name),
            aliasReading: ifRecorded('alias', entry.alias?.reading),
          }
        : null,
  };
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function bounded(field: string, value: string, limit = longest): string {
  if (value.length > limit && [...graphemes.segment(value)].length > limit)
    throw new PaperError('paper.too-long', { field });
  return value;
}
