// Where the invented residents live: addresses of public buildings of Minato ward, where nobody lives, with rooms
// that do not exist. 本籍 and earlier addresses are city halls elsewhere in Japan. So no address is a real home.
import type { Chance } from './chance.ts';

/** A public building: its address as the register writes it, and the ward office branch (総合支所) that serves it. */
type Building = { address: string; officeId: string };

/** Branch offices, libraries, parks, museums and a university of Minato ward. */
const buildings = {
  wardOffice: { address: '東京都港区芝公園一丁目5番25号', officeId: 'shiba' },
  minatoLibrary: { address: '東京都港区芝公園三丁目2番25号', officeId: 'shiba' },
  mitaLibrary: { address: '東京都港区芝五丁目36番4号', officeId: 'shiba' },
  scienceMuseum: { address: '東京都港区虎ノ門三丁目6番9号', officeId: 'shiba' },
  shibarikyuGarden: { address: '東京都港区海岸一丁目4番1号', officeId: 'shiba' },
  azabuOffice: { address: '東京都港区六本木五丁目16番45号', officeId: 'azabu' },
  artCenter: { address: '東京都港区六本木七丁目22番2号', officeId: 'azabu' },
  azabuLibrary: { address: '東京都港区麻布十番五丁目10番25号', officeId: 'azabu' },
  arisugawaPark: { address: '東京都港区南麻布五丁目7番29号', officeId: 'azabu' },
  centralLibrary: { address: '東京都港区南麻布五丁目7番13号', officeId: 'azabu' },
  akasakaOffice: { address: '東京都港区赤坂四丁目18番13号', officeId: 'akasaka' },
  hikawaHall: { address: '東京都港区赤坂六丁目6番14号', officeId: 'akasaka' },
  akasakaLibrary: { address: '東京都港区南青山一丁目3番3号', officeId: 'akasaka' },
  takanawaOffice: { address: '東京都港区高輪一丁目16番25号', officeId: 'takanawa' },
  historyMuseum: { address: '東京都港区白金台四丁目6番2号', officeId: 'takanawa' },
  teienMuseum: { address: '東京都港区白金台五丁目21番9号', officeId: 'takanawa' },
  natureStudyPark: { address: '東京都港区白金台五丁目21番5号', officeId: 'takanawa' },
  shibauraOffice: { address: '東京都港区芝浦一丁目16番1号', officeId: 'shibaura-konan' },
  konanLibrary: { address: '東京都港区港南三丁目3番17号', officeId: 'shibaura-konan' },
  marineUniversity: { address: '東京都港区港南四丁目5番7号', officeId: 'shibaura-konan' },
  daibaAnnex: { address: '東京都港区台場一丁目5番1号', officeId: 'shibaura-konan' },
} as const satisfies Record<string, Building>;

const inventedHouses = [
  'みほん荘',
  '見本ハイツ',
  'コーポ手形',
  'サンプルレジデンス',
  '例示ハウス',
  'メゾン仮名',
];

/** City halls and other public offices outside Minato. */
const elsewhere = [
  '北海道札幌市中央区北一条西二丁目',
  '宮城県仙台市青葉区国分町三丁目7番1号',
  '埼玉県さいたま市浦和区高砂三丁目15番1号',
  '千葉県千葉市中央区千葉港1番1号',
  '東京都新宿区西新宿二丁目8番1号',
  '東京都八王子市元本郷町三丁目24番1号',
  '神奈川県横浜市中区本町六丁目50番地の10',
  '新潟県新潟市中央区学校町通一番町602番地1',
  '石川県金沢市広坂一丁目1番1号',
  '長野県長野市大字鶴賀緑町1613番地',
  '愛知県名古屋市中区三の丸三丁目1番1号',
  '京都府京都市中京区寺町通御池上る上本能寺前町488番地',
  '大阪府大阪市北区中之島一丁目3番20号',
  '兵庫県神戸市中央区加納町六丁目5番1号',
  '広島県広島市中区国泰寺町一丁目6番34号',
  '香川県高松市番町一丁目8番15号',
  '福岡県福岡市中央区天神一丁目8番1号',
  '沖縄県那覇市泉崎一丁目1番1号',
] as const;

export type BuildingName = keyof typeof buildings;

/** A home: an invented house and room (方書) in a public building, and the branch office that serves it. */
export function homeIn(
  building: BuildingName,
  house: string,
  room: number,
): { address: string; officeId: string } {
  const { address, officeId } = buildings[building];
  return { address: `${address} ${house}${room}`, officeId };
}

/** Which of the buildings an address or a 本籍 is at, counted from 0, and what follows (the house and room). */
export function buildingOf(address: string): { index: number; rest: string } {
  const all = Object.values(buildings).map((building) => building.address);
  const index = all.findIndex((each) => address.startsWith(each));
  if (index >= 0) return { index, rest: address.slice(all[index]!.length) };
  return { index: all.findIndex((each) => withoutHouseNumber(each) === address), rest: '' };
}

/** 本籍 at a public building of Minato: the lot without its house number. */
export function domicileAt(building: BuildingName): string {
  return withoutHouseNumber(buildings[building].address);
}

/** An invented home by chance. */
export function someHome(chance: Chance): { address: string; officeId: string } {
  const room = chance.between(1, 9) * 100 + chance.between(1, 12);
  return homeIn(someBuilding(chance), chance.pick(inventedHouses), room);
}

/** 転入前住所 by chance: an invented room in a city hall elsewhere. */
export function somePreviousAddress(chance: Chance): string {
  return `${chance.pick(elsewhere)} ${chance.pick(inventedHouses)}${chance.between(101, 909)}`;
}

/** 本籍 by chance: in half of the families in Minato, otherwise at a city hall elsewhere. */
export function someDomicile(chance: Chance): string {
  return chance.happens(0.5) ? domicileAt(someBuilding(chance)) : withoutHouseNumber(chance.pick(elsewhere));
}

function someBuilding(chance: Chance): BuildingName {
  return chance.pick(Object.keys(buildings) as BuildingName[]);
}

/** The lot without its house number. */
export function withoutHouseNumber(address: string): string {
  return address.replace(/番\d+号$/, '番');
}
