// People whom a visitor may register (転入者の例): invented, each with everything that the counter's form asks for.
// Every walk has its own room number, so that the same person can move in again on the next walk.
import type { Words } from '@tegata/ui';

export type Newcomer = {
  name: string;
  furigana: string;
  birth: Temporal.PlainDate;
  sex: Words;
  address: string;
  previousAddress: string;
  registeredDomicile: string;
  pins: { auth: string; register: string; text: string; sign: string };
};

const female = { ja: '女', en: 'Female' };
const male = { ja: '男', en: 'Male' };

const people = [
  {
    name: '手形　旅子',
    furigana: 'テガタ　タビコ',
    birth: '1994-05-17',
    sex: female,
    auth: '3719',
    sign: 'TABIKO94',
  },
  {
    name: '道野　始',
    furigana: 'ミチノ　ハジメ',
    birth: '1988-09-03',
    sex: male,
    auth: '6204',
    sign: 'HAJIME88',
  },
  {
    name: '門出　光代',
    furigana: 'カドデ　ミツヨ',
    birth: '1979-12-21',
    sex: female,
    auth: '8351',
    sign: 'MITSUYO7',
  },
  {
    name: '渡瀬　新太',
    furigana: 'ワタセ　アラタ',
    birth: '2001-02-08',
    sex: male,
    auth: '5926',
    sign: 'ARATA001',
  },
] as const;

/** The newcomer of a walk, who moves into a public building; `round` counts the walks of this town from 1. */
export function newcomerOf(round: number, building: string): Newcomer {
  const { auth, sign, birth, ...person } = people[(round - 1) % people.length]!;
  return {
    ...person,
    birth: Temporal.PlainDate.from(birth),
    address: `${building} みほん荘${1000 + round}`,
    previousAddress: '長野県長野市大字鶴賀緑町1613番地 見本ハイツ12',
    registeredDomicile: '長野県長野市大字鶴賀緑町1613番地',
    pins: { auth, register: auth, text: auth, sign },
  };
}
