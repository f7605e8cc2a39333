// 住民票の写し (住民基本台帳法 12条): the register's entries for the members and items that were asked for.
import type { residentRecordItems } from '@tegata/jlis/contract';
import type { NumberVault } from '@tegata/office';
import type { ResidentRecordCopy, ResidentRecordItem, ResidentRecordMember } from '@tegata/paper';
import type { z } from 'zod';
import { MunicipalityError } from '../errors.ts';
import type { MunicipalityProfile } from '../profiles/profile.ts';
import type { Resident } from '../register/tables.ts';
import type { Holder } from './holder.ts';

type Items = z.infer<typeof residentRecordItems>;

/** One choice on the kiosk's screen may stand for several items on the paper; a 通称 is always printed. */
const ITEMS: Record<keyof Items, readonly ResidentRecordItem[]> = {
  relation: ['relation'],
  registeredDomicile: ['domicile'],
  individualNumber: ['individual-number'],
  nationality: ['nationality'],
  residenceStatus: [
    'legal-status',
    'status-of-residence',
    'period-of-stay',
    'stay-until',
    'residence-card-number',
  ],
};

/** 法第30条の45に規定する区分 and, where the register holds none of its own, 在留資格. */
const LEGAL_STATUS = {
  permanent: ['中長期在留者', '永住者'],
  'special-permanent': ['特別永住者', undefined],
  'highly-skilled-2': ['中長期在留者', '高度専門職2号'],
  'mid-long': ['中長期在留者', undefined],
} as const;

/**
 * What the press prints. `members` are in the register's order, whatever order they were asked for in.
 * @throws MunicipalityError `municipality.number-not-designated`
 */
export function residentRecordCopy(
  { household, address }: Holder,
  members: readonly Resident[],
  chosen: Items,
  {
    profile,
    vault,
    issuedOn,
    requestId,
  }: {
    profile: MunicipalityProfile;
    vault: NumberVault;
    issuedOn: Temporal.PlainDate;
    requestId: string;
  },
): ResidentRecordCopy {
  const items = (Object.keys(ITEMS) as (keyof Items)[]).filter((choice) => chosen[choice]);
  const { mayor, name, prefecture } = profile;
  return {
    form: members.length === 1 ? 'individual' : 'household',
    scope: members.length === household.length ? 'all' : 'part',
    items: [...items.flatMap((choice) => ITEMS[choice]), 'alias'],
    address,
    householder: household[0]!.name,
    members: members.map((member) =>
      entryOf(member, chosen.individualNumber ? numberOf(vault, member) : undefined),
    ),
    issuedOn,
    attestor: { title: `${prefecture.ja}${mayor.title.ja}`, name: mayor.name, municipality: name.ja },
    documentNumber: `${issuedOn.year}-${requestId.slice(-12, -6)}-${requestId.slice(-6)}`.toUpperCase(),
  };
}

function entryOf(member: Resident, individualNumber: string | undefined): ResidentRecordMember {
  const { formerName, formerNameFurigana, addressFixedOn, previousAddress } = member;
  return {
    name: member.name,
    reading: member.furigana,
    ...(formerName && { formerSurname: { name: formerName, reading: formerNameFurigana ?? '' } }),
    birth: member.birth,
    sex: sexOf(member),
    relation: member.relation,
    becameResident: member.becameResidentOn,
    ...(addressFixedOn && { addressFixed: addressFixedOn }),
    notified: member.notifiedOn,
    ...(previousAddress && { addressBeforeMovingIn: previousAddress }),
    ...(individualNumber && { individualNumber }),
    entry: nationalEntry(member),
  };
}

/** The register's own entry; the chip's third value stands for no entry that a paper could certify. */
function sexOf({ sex }: Resident): ResidentRecordMember['sex'] {
  if (sex === '3') throw new MunicipalityError('municipality.not-available', { params: { reasons: [] } });
  return sex === '1' ? '男' : '女';
}

function nationalEntry(member: Resident): ResidentRecordMember['entry'] {
  const { status, nationality, registeredDomicile, domicileHead, stayUntil, aliasName } = member;
  if (status === 'citizen') {
    return { kind: 'japanese', domicile: registeredDomicile ?? '', headOfRegister: domicileHead ?? '' };
  }
  const [legalStatus, usual] = LEGAL_STATUS[status];
  const statusOfResidence = member.residenceCardStatus ?? usual;
  return {
    kind: 'foreign',
    nationality,
    legalStatus,
    ...(statusOfResidence && status !== 'special-permanent' && { statusOfResidence }),
    ...(stayUntil && { stayUntil }),
    ...(aliasName && { alias: { name: aliasName, reading: '' } }),
  };
}

function numberOf(vault: NumberVault, { id, sealedNumber }: Resident): string {
  if (!sealedNumber) throw new MunicipalityError('municipality.number-not-designated');
  return vault.open(id, sealedNumber);
}
