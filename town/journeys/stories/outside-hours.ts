// Outside the hours (利用時間外): at night and on New Year's Day the kiosk says when it opens, and the counters say that they
// are closed (guidebook p.10, p.14).
import { isYearEnd } from '@tegata/law';
import { expect } from 'vitest';
import { clerkOf } from '../at-the-counter.ts';
import { kioskOf } from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';

export async function outsideHours(street: Street): Promise<void> {
  const { clock, town } = street;
  const now = clock.wall();
  const night = now.with({ hour: 23, minute: 30 });
  const newYear = Temporal.PlainDate.from({ year: now.year + 1, month: 1, day: 1 });
  const noon = newYear.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '12:00' });
  let next = night.toPlainDate().add({ days: 1 });
  while (isYearEnd(next)) next = next.add({ days: 1 });
  const opens = (date: Temporal.PlainDate) => new RegExp(`${date.month}月${date.day}日.*6:30`);

  clock.set(night);
  const kiosk = await kioskOf(street);
  expect(await kiosk.text()).toMatch(opens(next));
  await kiosk.go(town.at('kiosk', '/services'));
  expect(await kiosk.text()).toContain('ただいま利用できません');
  const counter = await clerkOf(street);
  expect(await counter.text()).toContain('いまは閉まっています');

  clock.set(noon);
  await kiosk.go(town.at('kiosk'));
  expect(await kiosk.text()).toMatch(opens(newYear.add({ days: 3 })));
  await counter.go(town.at('counter'));
  expect(await counter.text()).toContain('いまは閉まっています');
  const frontDoor = await street.window();
  await frontDoor.go(town.at('', '/clock'));
  expect(await frontDoor.text()).toContain('閉まっています');
}
