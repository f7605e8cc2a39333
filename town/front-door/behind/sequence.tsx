// The sequence picture (やりとりの図): terminals, ward office and J-LIS as three lanes, calls as arrows between them,
// journal lines as notes on their lane. The words stand beside every arrow, so the picture needs no second telling.
import type { Lang } from '@tegata/ui';
import type { Happening } from './acts.ts';
import type { Call, Entry } from './feed.ts';
import { behindWords, entryName, operationName, partyName } from './names.ts';

const lanes = ['terminal', 'municipality', 'jlis'] as const;
type Lane = (typeof lanes)[number];

const laneOf = (party: string): number => Math.max(0, lanes.indexOf(party as Lane));

/** Grid lines of a lane's middle: every lane is two columns wide. */
const spans: Record<string, string> = {
  '0-1': 'col-start-2 col-end-4',
  '0-2': 'col-start-2 col-end-6',
  '1-2': 'col-start-4 col-end-6',
};

export function Sequence({ lang, happenings }: { lang: Lang; happenings: readonly Happening[] }) {
  const t = behindWords(lang);
  return (
    <div class="grid gap-2">
      <ul class="grid grid-cols-3 text-center text-dns-14B-120" aria-hidden="true">
        {lanes.map((lane) => (
          <li class="px-1">
            <span class="inline-block rounded-6 border border-line-strong bg-paper px-2 py-1.5">
              {t(`lane.${lane}`)}
            </span>
          </li>
        ))}
      </ul>
      <div class="relative">
        <svg class="absolute inset-0 size-full" aria-hidden="true" focusable="false">
          {['16.667%', '50%', '83.333%'].map((x) => (
            <line x1={x} x2={x} y1="0" y2="100%" stroke="#b3b3b3" stroke-width="1.5" stroke-dasharray="4 5" />
          ))}
        </svg>
        <ol class="relative grid gap-3 py-2">
          {happenings.map(({ call, entry }) => (
            <li class="grid grid-cols-6 items-center gap-y-1">
              {call ? <CallRow lang={lang} call={call} /> : <EntryRow lang={lang} entry={entry} />}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function CallRow({ lang, call }: { lang: Lang; call: Call }) {
  const t = behindWords(lang);
  const from = laneOf(call.from);
  const to = laneOf(call.to);
  const [left, right] = from < to ? [from, to] : [to, from];
  const failed = call.status === null || call.status >= 400;
  return (
    <>
      <p class="col-span-6 text-center text-dns-14N-130">
        <span class="inline-block rounded-4 bg-paper px-2 py-0.5">
          <span class="text-ink-soft">
            {partyName(call.from, lang)} → {partyName(call.to, lang)}{' '}
          </span>
          <strong>{operationName(call.operation, lang)}</strong>{' '}
          <span class={failed ? 'text-bad' : 'text-good'}>
            {call.status === null ? t('call.no-answer') : failed ? t('call.refused') : t('call.answered')}
            {call.status !== null && ` ${call.status}`}
            {call.code && ` ${call.code}`}
          </span>{' '}
          <Moment at={call.at} />
        </span>
      </p>
      <div class={`h-4 ${spans[`${left}-${right}`] ?? 'col-span-6'}`}>
        <Arrow leftward={from > to} failed={failed} />
      </div>
    </>
  );
}

/** Stretches between two lanes; only its head has a size of its own. */
function Arrow({ leftward, failed }: { leftward: boolean; failed: boolean }) {
  const colour = failed ? '#ce0000' : '#0017c1';
  return (
    <svg class="h-4 w-full overflow-visible" aria-hidden="true" focusable="false">
      <line
        x1="0"
        x2="100%"
        y1="8"
        y2="8"
        stroke={colour}
        stroke-width="2.5"
        stroke-dasharray={failed ? '6 5' : undefined}
      />
      <svg x={leftward ? '0' : '100%'} class="overflow-visible" aria-hidden="true">
        <path d={leftward ? 'M11 2 1 8 11 14Z' : 'M-11 2 -1 8 -11 14Z'} fill={colour} />
      </svg>
    </svg>
  );
}

/** A note stands around its own lane where there is room, and uses the whole width where there is none. */
const noteColumns = {
  municipality: 'col-span-6 desktop:col-start-2 desktop:col-end-6',
  jlis: 'col-span-6 desktop:col-start-3 desktop:col-end-7',
};

function EntryRow({ lang, entry }: { lang: Lang; entry: Entry }) {
  const t = behindWords(lang);
  return (
    <div class={noteColumns[entry.institution]}>
      <div class="rounded-6 border border-line-strong bg-warn-soft px-3 py-2 text-dns-14N-130">
        <p>
          <span class="text-ink-soft">{t('entry.in', { house: partyName(entry.institution, lang) })} </span>
          <strong>{entryName(entry.kind, lang)}</strong> <Moment at={entry.at} />
        </p>
        <p class="font-mono text-ink-soft">
          #{entry.seq} {entry.kind}
          {entry.hash && ` · ${entry.hash}`}
        </p>
        <EntryFacts entry={entry} />
      </div>
    </div>
  );
}

/** Opaque ids and counts of a journal line, shortened as on the screen of an operator. */
function EntryFacts({ entry }: { entry: Entry }) {
  const facts = [
    ...(entry.subject ? [['subject', entry.subject] as const] : []),
    ...Object.entries(entry.detail),
  ];
  if (facts.length === 0) return null;
  return (
    <p class="font-mono text-ink-soft">
      {facts.map(([name, value], index) => `${index > 0 ? ' · ' : ''}${name} ${short(value)}`)}
    </p>
  );
}

function short(value: unknown): string {
  const text = Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 18)}…${text.slice(-8)}` : text;
}

function Moment({ at }: { at: string }) {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Tokyo').toPlainTime();
  return (
    <time datetime={at} class="whitespace-nowrap text-ink-soft tabular-nums">
      {time.toString({ smallestUnit: 'second' })}
    </time>
  );
}
