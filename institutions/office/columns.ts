// Columns that PostgreSQL and Temporal share: days of the business calendar, moments of the town's clock, bytes.
import { customType } from 'drizzle-orm/pg-core';

/** A day in Asia/Tokyo. */
export const dayColumn = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => 'date',
  toDriver: String,
  fromDriver: (text) => Temporal.PlainDate.from(text),
});

/** A local date and time in Asia/Tokyo, for what people agree on (a pick-up time). */
export const localTimeColumn = customType<{ data: Temporal.PlainDateTime; driverData: string }>({
  dataType: () => 'timestamp',
  toDriver: String,
  fromDriver: (text) => Temporal.PlainDateTime.from(text),
});

/** A moment of the town's clock. */
export const momentColumn = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamptz',
  toDriver: String,
  fromDriver: (text) => Temporal.Instant.from(text),
});

export const bytesColumn = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (bytes) => Buffer.from(bytes),
  fromDriver: (buffer) => new Uint8Array(buffer),
});
