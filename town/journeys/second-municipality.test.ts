// A town of another municipality (TEGATA_MUNICIPALITY=shiomi): opened like any, every door tells that city's facts, and it does not
// become another one afterwards.
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forget, newHome, refusedStart, startTown, type TownProcess } from '../testing/town-process.ts';

const home = newHome();
let town: TownProcess;

beforeAll(async () => {
  town = await startTown({ home, env: { TEGATA_MUNICIPALITY: 'shiomi' } });
}, 400_000);

afterAll(async () => {
  await town?.stop();
  forget(home);
});

/** What a reader of English sees at an address of the town. */
function seen(host: string, path: string): Promise<string> {
  const headers = { host: `${host ? `${host}.` : ''}localhost`, 'accept-language': 'en' };
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: town.port, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => (text += piece));
      answer.on('end', () => resolve(text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')));
    }).on('error', reject);
  });
}

test('says whose town it is', () => {
  expect(town.printed()).toContain('The town is open: Shiomi City, 汐見市');
});

test.each([
  ['guide', '/en/offices', /Minamihama Office/],
  ['counter', '/clerk', /汐見市役所|Shiomi City Hall/],
  ['kiosk', '/', /22:00|10 p\.m\.|10:00 p\.m\./],
  ['', '/about', /Shiomi City/],
])('%s%s tells the city’s facts', async (host, path, fact) => {
  const text = await seen(host, path);
  expect(text).toMatch(fact);
  expect(text).not.toMatch(/港区|Minato|Shiba/);
});

test('its people live there, and their papers would say so', async () => {
  const text = await seen('desk', '/people/minato-hanako');
  expect(text).toContain('東京都汐見市');
  expect(text).not.toContain('港区');
});

test('is not made another municipality’s', async () => {
  await town.stop();
  const { code, text } = await refusedStart(home, ['--port', String(town.port)], {
    TEGATA_MUNICIPALITY: 'minato',
  });
  expect(code).toBe(1);
  expect(text).toContain('This town was begun as "shiomi"');
});
