import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPhoto, type House, openHouse, picture } from '../testing/house.ts';
import { APPLICATION_STATES, APPLICATION_TRANSITIONS } from './states.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const refused = (code: string) => ({ problem: { code } });

test('a wrong photo comes back with the reasons; the next application is accepted and its card is made', async () => {
  const { formId } = await house.newcomer();
  const wrong = (await picture({ width: 760, height: 600 })).toString('base64');
  const desk = house.ask('desk');
  const returned = await desk.submitApplication({ formId, photo: wrong, photoTakenOn: '2026-11-01' });
  expect(returned).toMatchObject({ state: 'returned', reasons: [{ code: 'photo.landscape' }] });
  const accepted = await desk.submitApplication({ formId, ...(await goodPhoto()) });
  expect(accepted.state).toBe('accepted');
  await house.jlis.drain();

  const status = await desk.applicationStatus({ params: { formId } });
  expect(status.photoNeeded).toBe(true);
  expect(status.applications).toMatchObject([
    {
      applicationId: accepted.applicationId,
      state: 'shipped',
      cardSerial: expect.stringMatching(/^99\d{13}$/),
    },
    { applicationId: returned.applicationId, state: 'returned', reasons: [{ code: 'photo.landscape' }] },
  ]);
  expect(await house.kinds(returned.applicationId)).toEqual(['application.returned']);
  expect(await house.kinds(accepted.applicationId)).toEqual(['application.accepted']);
});

test('a second application beside an open one is refused, also when both come at once', async () => {
  const { formId } = await house.newcomer();
  const photo = await goodPhoto();
  const both = await Promise.allSettled(
    [1, 2, 3].map(() => house.ask('desk').submitApplication({ formId, ...photo })),
  );
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  for (const one of both) {
    if (one.status === 'rejected') expect(one.reason).toMatchObject(refused('jlis.application-open'));
  }
  await house.jlis.drain();
  await expect(house.ask('desk').submitApplication({ formId, ...photo })).rejects.toMatchObject(
    refused('jlis.application-open'),
  );
});

test('the holder of a valid card gets no second one; once it has run out, a new one is made', async () => {
  const { formId, cardSerial } = await house.cardInUse();
  await expect(house.ask('desk').submitApplication({ formId, ...(await goodPhoto()) })).rejects.toMatchObject(
    {
      problem: { code: 'jlis.card-held', params: { expiry: '2036-10-10' } },
    },
  );
  house.clock.set('2036-10-11T12:00+09:00[Asia/Tokyo]');
  const photo = { ...(await goodPhoto()), photoTakenOn: '2036-10-01' };
  expect(await house.ask('desk').submitApplication({ formId, ...photo })).toMatchObject({
    state: 'accepted',
  });
  await house.jlis.drain();
  const { applications } = await house.ask('desk').applicationStatus({ params: { formId } });
  expect(applications.map(({ state }) => state)).toEqual(['shipped', 'delivered']);
  expect(new Set([...applications.map((one) => one.cardSerial), cardSerial]).size).toBe(2);
  house.clock.set('2026-11-26T12:00+09:00[Asia/Tokyo]');
});

test('a form id that nobody has, and a stay that has ended, are refused', async () => {
  const formId = '0000-0000-0000-0000-0000-000';
  const photo = await goodPhoto();
  await expect(house.ask('desk').submitApplication({ formId, ...photo })).rejects.toMatchObject(
    refused('jlis.form-not-found'),
  );
  await expect(house.ask('desk').applicationStatus({ params: { formId } })).rejects.toMatchObject(
    refused('jlis.form-not-found'),
  );
  const over = await house.newcomer({ status: 'mid-long', stayUntil: '2026-11-25' });
  await expect(house.ask('desk').submitApplication({ formId: over.formId, ...photo })).rejects.toMatchObject({
    problem: { code: 'jlis.stay-over', params: { stayUntil: '2026-11-25' } },
  });
});

test('a picture is gone from here once it is on the card', async () => {
  const { applicationId, cardSerial } = await house.makeCard();
  const { rows } = await house.ledger.pool.query('SELECT sealed_photo FROM card_application WHERE id = $1', [
    applicationId,
  ]);
  expect(rows).toEqual([{ sealed_photo: null }]);
  expect(house.labels.get(cardSerial)?.photo?.length).toBeGreaterThan(10_000);
});

describe('the table of states', () => {
  test('every state leads to delivery, but a returned application leads nowhere', () => {
    const ends = (state: (typeof APPLICATION_STATES)[number]): string[] => {
      const next = Object.values(APPLICATION_TRANSITIONS[state]);
      return next.length === 0 ? [state] : next.flatMap(ends);
    };
    for (const state of APPLICATION_STATES) {
      expect(new Set(ends(state))).toEqual(new Set([state === 'returned' ? 'returned' : 'delivered']));
    }
  });
});
