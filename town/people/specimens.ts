// 見本カードの持ち主: invented people who live nowhere in the town and carry the kinds of card that no resident does, so that
// whoever builds on the card can try each. Their names say what they are.
import type { SpecimenOrder } from '@tegata/jlis';

export type SpecimenCard = {
  /** The name of the card on the command line. */
  handle: string;
  /** Full years on the opening day. */
  age: number;
  order: Omit<SpecimenOrder, 'photo'>;
};

const digits = '1234';
const password = 'ABC123';
/** The two that holders know as one are set alike. */
const pins = { auth: digits, text: digits, register: digits, common: digits };

/** The specimens of a town that opens on `today`; they are at home nowhere but at the office. */
export function specimenCards(
  today: Temporal.PlainDate,
  { code, address }: { code: string; address: string },
): SpecimenCard[] {
  const specimen = (
    ordinal: number,
    handle: string,
    {
      age,
      holder,
      ...order
    }: Pick<SpecimenCard, 'age'> &
      Pick<SpecimenOrder, 'profile' | 'algorithm' | 'pins'> & {
        holder: Pick<SpecimenOrder['holder'], 'name' | 'sex'> & Partial<SpecimenOrder['holder']>;
      },
  ): SpecimenCard => {
    const birth = today.subtract({ years: age, days: 100 }).toString();
    return {
      handle,
      age,
      order: {
        ordinal,
        municipalityCode: code,
        ...order,
        holder: { address, birth, status: 'citizen', ...holder },
      },
    };
  };
  const all = { ...pins, sign: password };
  return [
    specimen(1, 'specimen-pinless', {
      profile: 'pin-less',
      age: 84,
      holder: { name: '見本　顔子', sex: '2' },
    }),
    specimen(2, 'specimen-android', {
      profile: 'android',
      age: 28,
      holder: { name: '見本　泥人', sex: '1' },
      pins: { auth: digits, sign: password },
    }),
    specimen(3, 'specimen-iphone', {
      profile: 'iphone',
      age: 31,
      holder: { name: '見本　林子', sex: '2' },
      pins: { auth: digits, sign: password },
    }),
    specimen(4, 'specimen-juki-card', {
      profile: 'juki-card',
      age: 66,
      holder: { name: '見本　旧一', sex: '1' },
      pins: { sign: password, register: digits, common: digits },
    }),
    specimen(5, 'specimen-foreign', {
      profile: 'adult',
      age: 35,
      holder: {
        name: 'SPECIMEN MARIA',
        sex: '2',
        status: 'mid-long',
        stayUntil: today.add({ years: 2 }).toString(),
      },
      pins: all,
    }),
    specimen(6, 'specimen-child', {
      profile: 'child',
      age: 9,
      holder: { name: '見本　小春', sex: '2' },
      pins,
    }),
    specimen(7, 'specimen-next', {
      profile: 'adult',
      algorithm: 'ecdsa-p384',
      age: 42,
      holder: { name: '見本　次世', sex: '1' },
      pins: all,
    }),
  ];
}
