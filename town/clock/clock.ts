// The town's clock: one clock for every institution, and it can be moved (house idea 8).
// It ticks from an anchor kept in a file, so that a moved clock survives a restart and every process agrees.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isBusinessDay } from '@tegata/law';

/** What every institution is given: the current moment, nothing more. */
export type Clock = { now(): Temporal.Instant };

/** `town` is the moment that the clock showed when the real clock showed `real`. Both the same: it follows real time. */
type Anchor = { town: string; real: string };

const zone = 'Asia/Tokyo';
/** How long a reading of the anchor file may be trusted: the command line moves the clock from another process. */
const trustedForMs = 50;

export class TownClock implements Clock {
  readonly #path: string;
  #anchor: Anchor;
  #readAt = 0;
  #mtime = 0;

  private constructor(path: string) {
    this.#path = path;
    this.#anchor = { town: Temporal.Now.instant().toString(), real: Temporal.Now.instant().toString() };
    this.#reread();
  }

  now(): Temporal.Instant {
    if (performance.now() - this.#readAt > trustedForMs) this.#reread();
    return Temporal.Instant.from(this.#anchor.town).add(
      Temporal.Instant.from(this.#anchor.real).until(Temporal.Now.instant()),
    );
  }

  /** The clock kept at `path`; while none is kept there, one that begins where `begin` says. */
  static at(path: string, begin: (real: Temporal.Instant) => Temporal.Instant): TownClock {
    const clock = new TownClock(path);
    const real = Temporal.Now.instant();
    if (!existsSync(path)) clock.#anchor = { town: begin(real).toString(), real: real.toString() };
    return clock;
  }

  /** Keeps the clock as it goes now, so that other processes and later starts agree with it. */
  keep(): this {
    if (!existsSync(this.#path)) this.#write(this.#anchor);
    return this;
  }

  /** Now, as a clock on the wall of the ward office shows it. */
  wall(): Temporal.ZonedDateTime {
    return this.now().toZonedDateTimeISO(zone);
  }

  /** Whether the clock follows real time. */
  get followsRealTime(): boolean {
    return this.#anchor.town === this.#anchor.real;
  }

  /** Sets the clock; it ticks on from there. */
  set(to: Temporal.ZonedDateTime | Temporal.Instant): void {
    const town = to instanceof Temporal.ZonedDateTime ? to.toInstant() : to;
    this.#write({ town: town.toString(), real: Temporal.Now.instant().toString() });
  }

  /** Moves the clock by a duration of calendar days and hours as people in Tokyo count them. */
  advance(by: Temporal.Duration): void {
    this.set(this.wall().add(by));
  }

  /** Back to real time. */
  followRealTime(): void {
    const now = Temporal.Now.instant().toString();
    this.#write({ town: now, real: now });
  }

  #reread(): void {
    this.#readAt = performance.now();
    if (!existsSync(this.#path)) return;
    const { mtimeMs } = statSync(this.#path);
    if (mtimeMs === this.#mtime) return;
    this.#mtime = mtimeMs;
    this.#anchor = JSON.parse(readFileSync(this.#path, 'utf8')) as Anchor;
  }

  #write(anchor: Anchor): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const next = `${this.#path}.next`;
    writeFileSync(next, `${JSON.stringify(anchor)}\n`);
    renameSync(next, this.#path);
    this.#anchor = anchor;
    this.#mtime = statSync(this.#path).mtimeMs;
  }
}

/**
 * Where a new town's clock begins: now, if the counters are open now; otherwise ten o'clock on the latest day they
 * were open. Never ahead of real time, so that certificates and OCSP answers hold for programs on the real clock.
 */
export function openingMoment(real: Temporal.Instant): Temporal.Instant {
  const wall = real.toZonedDateTimeISO(zone);
  if (isBusinessDay(wall.toPlainDate()) && wall.hour >= 9 && wall.hour < 17) return real;
  let day = wall.hour >= 10 ? wall.toPlainDate() : wall.toPlainDate().subtract({ days: 1 });
  while (!isBusinessDay(day)) day = day.subtract({ days: 1 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: '10:00' }).toInstant();
}
