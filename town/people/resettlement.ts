// 他の自治体の町: the invented people of Minato's public buildings move into those of another municipality: into its offices, where
// nobody lives either, in invented houses. Everything else about them stays as their stories tell it.
import type { Household, Person } from './person.ts';
import { buildingOf, withoutHouseNumber } from './places.ts';

/** What of a profile says where people can be at home. */
export type Municipality = {
  name: { ja: string };
  prefecture: { ja: string };
  offices: readonly { id: string; address: string }[];
};

const MINATO = '東京都港区';

/** The addresses of the offices as the register writes them: `汐見市本町1-1-1` is 東京都汐見市本町一丁目1番1号. */
export function publicBuildings({
  prefecture,
  offices,
}: Municipality): { address: string; officeId: string }[] {
  return offices.map(({ id, address }) => ({
    address: prefecture.ja + inRegisterForm(address),
    officeId: id,
  }));
}

/** The households at home in another municipality; Minato's stay where they are. */
export function resettle(households: readonly Household[], municipality: Municipality): Household[] {
  const { prefecture, name } = municipality;
  if (prefecture.ja + name.ja === MINATO) return [...households];
  const buildings = publicBuildings(municipality);
  const newHome = (address: string) => {
    const { index, rest } = buildingOf(address);
    const building = buildings[index % buildings.length]!;
    // More of Minato's buildings than there are offices: the houses of each round have their own number.
    const round = Math.floor(index / buildings.length) + 1;
    return { ...building, rest: round > 1 ? rest.replace(/^ /, ` 第${round}`) : rest };
  };
  return households.map(({ address, members, ...household }) => {
    const { address: building, officeId, rest } = newHome(address);
    return {
      ...household,
      address: building + rest,
      officeId,
      members: members.map((person) => ({ ...person, ...newDomicile(person, newHome) })),
    };
  });
}

function newDomicile(
  { registeredDomicile }: Person,
  newHome: (address: string) => { address: string },
): Pick<Person, 'registeredDomicile'> {
  return registeredDomicile?.startsWith(MINATO)
    ? { registeredDomicile: withoutHouseNumber(newHome(registeredDomicile).address) }
    : {};
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const inKanji = (value: number) =>
  value < 10 ? DIGITS[value] : `${value < 20 ? '' : DIGITS[Math.floor(value / 10)]}十${DIGITS[value % 10]}`;

/** An address in another form is taken as it stands. */
const inRegisterForm = (address: string) =>
  address
    .replace(
      /(\d{1,2})-(\d+)-(\d+)$/,
      (_, block, lot, house) => `${inKanji(Number(block))}丁目${lot}番${house}号`,
    )
    .replace(/(\d+)-(\d+)$/, '$1番$2号');
