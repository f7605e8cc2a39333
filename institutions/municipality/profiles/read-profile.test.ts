// 自治体プロファイル as a file: what ships can be written out and read again, and a fault is named by its field.
import { describe, expect, it } from 'vitest';
import { readProfile } from './read-profile.ts';
import { SHIPPED_PROFILES } from './shipped.ts';

const shipped = Object.entries(SHIPPED_PROFILES);

describe.each(shipped)('%s', (id, profile) => {
  it('is written out and read again without a change', () => {
    const read = readProfile(JSON.stringify(profile));
    expect(read.faults).toBeUndefined();
    expect(JSON.parse(JSON.stringify(read.profile))).toEqual(JSON.parse(JSON.stringify(profile)));
    expect(read.profile?.counterHours.week[0]?.opens).toBeInstanceOf(Temporal.PlainTime);
    expect(profile.id).toBe(id);
  });

  it('is no other municipality', () => {
    const others = shipped.filter(([other]) => other !== id).map(([, other]) => other);
    for (const key of ['code', 'name', 'mayor'] as const)
      for (const other of others) expect(JSON.stringify(profile[key])).not.toBe(JSON.stringify(other[key]));
  });
});

describe('a fault', () => {
  const written = () => JSON.parse(JSON.stringify(SHIPPED_PROFILES.shiomi));
  const faultsAfter = (change: (profile: ReturnType<typeof written>) => void) => {
    const profile = written();
    change(profile);
    return readProfile(JSON.stringify(profile)).faults?.map(({ field, expected }) => `${field}: ${expected}`);
  };

  it.each<[string, Parameters<typeof faultsAfter>[0], RegExp]>([
    [
      'a letter in a number',
      (p) => (p.offices[0].telephone = '03-OOOO'),
      /^offices\[0\]\.telephone: .*03-0000-0101/,
    ],
    ['a day that is none', (p) => (p.fees[0].from = '2026-02-30'), /^fees\[0\]\.from: a day such as/],
    [
      'a time that is none',
      (p) => (p.counterHours.week[3].closes = '25:00'),
      /^counterHours\.week\[3\]\.closes: a time/,
    ],
    [
      'closing first',
      (p) => (p.counterHours.week[3].closes = '07:00'),
      /^counterHours\.week\[3\]: opens before/,
    ],
    ['no name', (p) => delete p.name, /^name: /],
    [
      'a language that nobody can name',
      (p) =>
        (p.telephones.find(({ languages }: { languages?: string[] }) => languages).languages = ['Viet nam']),
      /^telephones\[\d\]\.languages\[0\]: a language as BCP 47/,
    ],
    ['no English', (p) => (p.name.en = ''), /^name\.en: a text in English/],
    ['a code mistyped', (p) => (p.code = '132994'), /^code: the six digits/],
    [
      'an office that is not',
      (p) => (p.towns[1].officeId = 'hill'),
      /^towns\[1\]\.officeId: one of your offices: city-hall/,
    ],
    [
      'help where there is no office',
      (p) => (p.help.officeIds = ['hill']),
      /^help\.officeIds\[0\]: one of your offices/,
    ],
    ['nobody to ring', (p) => p.telephones.pop(), /^telephones: a line with the id "reservations"/],
    [
      'a certificate unheard of',
      (p) => (p.kiosk.offered[0].kind = 'pedigree'),
      /^kiosk\.offered\[0\]\.kind: .*juminhyo/,
    ],
    [
      'a source unheard of',
      (p) => (p.fees[0].source = { kind: 'hearsay' }),
      /^fees\[0\]\.source(\.kind)?: who says so/,
    ],
    ['a word mistyped', (p) => (p.counterHuors = p.counterHours), /^counterHuors: no such field/],
  ])('%s is named with its field and the remedy', (_, change, told) => {
    expect(faultsAfter(change)).toEqual([expect.stringMatching(told)]);
  });

  it('does not hide another', () => {
    expect(
      faultsAfter((p) => {
        p.code = '1';
        p.offices[1].telephone = 'none';
      }),
    ).toHaveLength(2);
  });

  it('in the JSON itself is told as such', () => {
    expect(readProfile('{ "name": ').faults).toEqual([
      { field: '', expected: expect.stringMatching(/^JSON: /) },
    ]);
  });
});
