// Ordinary residents: people without a story who make the register a register. Households of the usual shapes,
// each drawn from its own stream of chance.
import type { Chance } from './chance.ts';
import { foreignOrigins, fullName, someFamilyName, someGivenName, type Word } from './names.ts';
import type { Sex } from './person.ts';
import { someDomicile, someHome, somePreviousAddress } from './places.ts';
import type { Cast, Part } from './stories/casting.ts';

type Shape = (family: Family) => Part[];

/** How often each shape is drawn, in hundredths. */
const shapes: readonly (readonly [share: number, shape: Shape])[] = [
  [9, alone],
  [13, couple],
  [38, coupleWithChildren],
  [10, oneParent],
  [12, threeGenerations],
  [5, sharing],
  [13, fromAnotherCountry],
];

/** One household by chance. */
export function ordinaryHousehold(today: Temporal.PlainDate, chance: Chance): Cast {
  let lot = chance.between(1, 100);
  const [, shape] = shapes.find(([share]) => {
    lot -= share;
    return lot <= 0;
  })!;
  return { ...someHome(chance), members: shape(new Family(today, chance)) };
}

/** What members of a household have in common: family name, 本籍, 筆頭者 and the day they came to the ward. */
class Family {
  readonly chance: Chance;
  readonly today: Temporal.PlainDate;
  readonly #name: Word;
  readonly #domicile: string;
  readonly #previousAddress: string;
  #movedIn: Temporal.PlainDate | undefined;
  #head = '';

  constructor(today: Temporal.PlainDate, chance: Chance) {
    this.today = today;
    this.chance = chance;
    this.#name = someFamilyName(chance);
    this.#domicile = someDomicile(chance);
    this.#previousAddress = somePreviousAddress(chance);
  }

  /** A birth date for somebody who is `age` years old today. */
  birth(age: number): Temporal.PlainDate {
    return this.today.subtract({ years: age, days: this.chance.between(20, 355) });
  }

  /** A Japanese member; another family name makes a separate 戸籍 with the member as 筆頭者. */
  member(relation: string, sex: Sex, age: number, familyName: Word = this.#name): Part {
    const birth = this.birth(age);
    const named = fullName(familyName, someGivenName(this.chance, sex, birth.year));
    if (this.#head === '') this.#head = named.name;
    // The head moved in as an adult, and everybody who was born by then came along.
    this.#movedIn ??= this.today.subtract({
      days: this.chance.between(40, Math.min(7000, 200 + (age - 20) * 365)),
    });
    const bornHere = Temporal.PlainDate.compare(birth, this.#movedIn) >= 0;
    return {
      ...named,
      birth,
      sex,
      relation,
      status: 'citizen',
      nationality: '日本',
      registeredDomicile: this.#domicile,
      domicileHead: familyName === this.#name ? this.#head : named.name,
      ...(bornHere ? {} : { previousAddress: this.#previousAddress }),
      arrival: bornHere ? { event: 'born', on: birth } : { event: 'moved-in', on: this.#movedIn },
    };
  }
}

function eitherSex(chance: Chance): Sex {
  return chance.happens(0.5) ? '1' : '2';
}

function alone(family: Family): Part[] {
  const age = family.chance.happens(0.3) ? family.chance.between(66, 90) : family.chance.between(20, 64);
  return [family.member('世帯主', eitherSex(family.chance), age)];
}

function couple(family: Family): Part[] {
  return spouses(family, family.chance.between(26, 82));
}

function spouses(family: Family, age: number): Part[] {
  const headIsWife = family.chance.happens(0.2);
  return [
    family.member('世帯主', headIsWife ? '2' : '1', age),
    family.member(
      headIsWife ? '夫' : '妻',
      headIsWife ? '1' : '2',
      Math.max(22, age + family.chance.between(-5, 3)),
    ),
  ];
}

function coupleWithChildren(family: Family): Part[] {
  const age = family.chance.between(30, 50);
  return [...spouses(family, age), ...children(family, age, family.chance.between(1, 3))];
}

/** Children two to four years apart, the first born when the parent was 25 or older. */
function children(family: Family, parentAge: number, count: number): Part[] {
  let age = Math.min(parentAge - 25, family.chance.between(1, 17));
  const born: Part[] = [];
  for (let place = 0; place < count && age >= 0; place++, age -= family.chance.between(2, 4)) {
    born.push(family.member('子', eitherSex(family.chance), age));
  }
  return born;
}

function oneParent(family: Family): Part[] {
  const age = family.chance.between(30, 50);
  return [
    family.member('世帯主', family.chance.happens(0.8) ? '2' : '1', age),
    ...children(family, age, family.chance.between(1, 2)),
  ];
}

function threeGenerations(family: Family): Part[] {
  const age = family.chance.between(36, 48);
  const parents = spouses(family, age);
  const young = children(family, age, 2);
  const mother = family.chance.happens(0.7);
  const elder = family.member(mother ? '母' : '父', mother ? '2' : '1', age + family.chance.between(25, 32));
  return [...parents, ...young, elder];
}

/** People who share a home and a household without being related (同居人), or a distant relative (縁故者). */
function sharing(family: Family): Part[] {
  const { chance } = family;
  return [
    family.member('世帯主', eitherSex(chance), chance.between(22, 35)),
    family.member('同居人', eitherSex(chance), chance.between(22, 35), someFamilyName(chance)),
    family.member('縁故者', eitherSex(chance), chance.between(20, 30), someFamilyName(chance)),
  ];
}

/** Foreign residents with their own family; names in Latin letters, no 本籍. */
function fromAnotherCountry(family: Family): Part[] {
  const { chance, today } = family;
  const origin = chance.pick(foreignOrigins);
  const surname = chance.pick(origin.family);
  const permanent = chance.happens(0.3);
  const arrived = today.subtract({ days: chance.between(60, 3000) });
  const stayUntil = today.add({ days: chance.between(100, 1400) });
  const member = (relation: string, sex: Sex, age: number, residence: string): Part => {
    const own = chance.pick(origin.given[sex]);
    const birth = family.birth(age);
    const bornHere = Temporal.PlainDate.compare(birth, arrived) >= 0;
    return {
      name: `${surname[0]} ${own[0]}`,
      furigana: `${surname[1]}\u3000${own[1]}`,
      birth,
      sex,
      relation,
      status: permanent ? 'permanent' : 'mid-long',
      nationality: origin.nationality,
      residenceCardStatus: permanent ? '永住者' : residence,
      ...(permanent ? {} : { stayUntil }),
      arrival: bornHere ? { event: 'born', on: birth } : { event: 'moved-in', on: arrived },
    };
  };
  const age = chance.between(26, 45);
  const head = member('世帯主', '1', age, '技術・人文知識・国際業務');
  if (chance.happens(0.4)) return [head];
  return [
    head,
    member('妻', '2', age - 2, '家族滞在'),
    member('子', eitherSex(chance), chance.between(1, 9), '家族滞在'),
  ];
}
