// 変わったこと: dated rules whose value differs between the guidebook's day, the day shown and today, with when and why.
import { type PolicyName, policyHistory, type Source } from '@tegata/law';
import { dateText } from '@tegata/ui';
import type { GuideKey } from '../words/words.ts';
import { GUIDEBOOK_DAY } from './as-of.ts';
import { Section } from './section.tsx';
import type { View } from './view.ts';

/** Policies whose changes readers are told, and the sentence for each value. */
const SENTENCES = {
  'card.adultAge': (value) => (value === 18 ? 'change.adult-18' : 'change.adult-20'),
  'card.photoRequiredFromAge': (value) => (value === 1 ? 'change.photo-1' : 'change.photo-0'),
  'express.fee': (value) => (value ? 'change.express-yes' : 'change.express-no'),
  'pin.kioskReset.sign': (value) => (value ? 'change.reset-sign-yes' : 'change.reset-sign-no'),
  'pin.kioskReset.auth': (value) => (value ? 'change.reset-auth-yes' : 'change.reset-auth-no'),
  'overseas.cardLapses': (value) => (value === 'always' ? 'change.abroad-lapses' : 'change.abroad-continues'),
  'oneStop.offered': (value) => (value ? 'change.one-stop-yes' : 'change.one-stop-no'),
  'number.fields': (value) =>
    Array.isArray(value) && value.length > 3 ? 'change.fields-more' : 'change.fields-three',
  'kiosk.vaccination': (value) => (value ? 'change.vaccination-kiosk-yes' : 'change.vaccination-kiosk-no'),
  'vaccination.app': (value) => (value ? 'change.vaccination-app-yes' : 'change.vaccination-app-no'),
  'points.round2': (value) => (value ? 'change.points-yes' : 'change.points-no'),
  'insurance.newCards': (value) => (value ? 'change.insurance-new-yes' : 'change.insurance-new-no'),
  'insurance.oldCardsAccepted': (value) => (value ? 'change.insurance-old-yes' : 'change.insurance-old-no'),
  'residenceCard.unified': (value) => (value ? 'change.unified-yes' : 'change.unified-no'),
} as const satisfies Partial<Record<PolicyName, (value: unknown) => GuideKey>>;

export type ToldPolicy = keyof typeof SENTENCES;

type Change = { on: Temporal.PlainDate; text: string; source: Source };

/** What changed in a stretch of days, its first day not counted: rules, and the municipality's fees where asked for. */
function changesBetween(
  view: View,
  policies: readonly ToldPolicy[],
  fees: boolean,
  after: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Change[] {
  const inside = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, after) > 0 && Temporal.PlainDate.compare(day, until) <= 0;
  const rules = policies.flatMap((name) =>
    policyHistory(name)
      .filter(({ from }) => inside(from))
      .map(({ from, value, source }) => ({ on: from, text: view.t(SENTENCES[name](value)), source })),
  );
  return [...rules, ...(fees ? feeChanges(view, inside) : [])].sort((a, b) =>
    Temporal.PlainDate.compare(a.on, b.on),
  );
}

/** A fee that ends with nothing after it is a service that ended; the rule of that service tells it. */
function feeChanges(view: View, inside: (day: Temporal.PlainDate) => boolean): Change[] {
  const { profile, speech, t } = view;
  const counter = profile.fees
    .filter(({ residentsOnly, to }) => residentsOnly && to && inside(to.add({ days: 1 })))
    .map(({ for: kind, to, source }) => ({
      on: to!.add({ days: 1 }),
      text: t('change.counter-fee-ends', { kind: t(`kind.${kind}`) }),
      source,
    }));
  const kiosk = profile.fees
    .filter(({ channel, from }) => channel === 'kiosk' && inside(from))
    .map(({ for: kind, from, yen, source }) => ({
      on: from,
      text: t('change.kiosk-fee', { kind: t(`kind.${kind}`), yen: speech.yen(yen) }),
      source,
    }));
  return [...kiosk, ...counter];
}

type ChangesProps = { view: View; policies?: readonly ToldPolicy[]; fees?: boolean };

/** Since the guidebook on a later day, and after the day shown when that is past. Nothing where nothing changed. */
export function Changes({ view, policies = [], fees = false }: ChangesProps) {
  const { on, today, t } = view;
  const stretches = [
    { title: t('changes.since-guidebook'), after: GUIDEBOOK_DAY, until: on },
    { title: t('changes.since-then'), after: on, until: today },
  ]
    .map(({ title, after, until }) => ({ title, list: changesBetween(view, policies, fees, after, until) }))
    .filter(({ list }) => list.length > 0);
  if (stretches.length === 0) return null;
  return (
    <Section id="changes" title={t('changes.title')}>
      {stretches.map(({ title, list }) => (
        <div class="grid gap-2">
          <h3 class="text-std-18B-160">{title}</h3>
          <ul class="border-t border-line">
            {list.map((change) => (
              <ChangeLine view={view} {...change} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function ChangeLine({ view, on, text, source }: Change & { view: View }) {
  return (
    <li class="grid gap-1 border-b border-line py-3">
      <time datetime={on.toString()} class="font-bold">
        {dateText(on, view.lang)}
      </time>
      <span>{text}</span>
      <span class="text-dns-14N-130 text-ink-soft">
        {view.t('frame.source', { source: view.speech.cite(source) })}
      </span>
    </li>
  );
}
