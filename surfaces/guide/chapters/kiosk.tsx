// Chapter 8 (guidebook p.10–11): certificates at convenience stores: hours, shops, fees as of the day, kinds, steps,
// refusals, and what to look at before leaving the shop.
import {
  CERTIFICATES,
  type CertificateKind,
  fee,
  guidebook,
  KIOSK_CHAINS,
  KIOSK_CONTENTS,
  KIOSK_HOURS,
  type KioskContent,
  type KioskContentId,
  kioskEligibility,
  kioskOpen,
  kioskRefund,
  LawError,
  policy,
} from '@tegata/law';
import { DataTable } from '@tegata/ui';
import { ranOn } from '../frame/as-of.ts';
import { OpenNow } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From, Why } from '../frame/why.tsx';
import { refusals } from './kiosk-refusals.ts';

const CONTENTS = Object.keys(KIOSK_CONTENTS) as KioskContentId[];
const KINDS = Object.keys(CERTIFICATES) as CertificateKind[];

export function KioskChapter({ view }: { view: View }) {
  const { t, link, local, now, on, profile, speech } = view;
  const hours = { ...KIOSK_HOURS, ...profile.kiosk.hours };
  const open = kioskOpen(now, hours);
  const ward = local(profile.name);
  const chains = Object.keys(KIOSK_CHAINS) as (keyof typeof KIOSK_CHAINS)[];
  const offers = (kind: CertificateKind) => costOf(view, kind, 'kiosk') !== undefined;
  const opensAt = { opens: speech.time(hours.opens), closes: speech.time(hours.closes) };
  return (
    <GuidePage
      view={view}
      title={t('chapter.kiosk.title')}
      lead={t('kiosk.lead', opensAt)}
      policies={['kiosk.vaccination', 'pin.kioskReset.sign', 'pin.kioskReset.auth']}
      fees
    >
      <Section id="hours" title={t('kiosk.hours')} covers="8.1">
        <p>{t('kiosk.hours-text', opensAt)}</p>
        <OpenNow view={view} open={open} />
        <From view={view} source={hours.source} />
      </Section>
      <Section id="fees" title={t('kiosk.fees')} covers="8.3 8.4 8.8 8.9 8.11 8.12 6.5">
        <FeeTable view={view} />
      </Section>
      <Section id="shops" title={t('kiosk.shops')} covers="8.2">
        <p>{t('kiosk.shops-text')}</p>
        <Points
          items={chains
            .filter((chain) => ranOn(KIOSK_CHAINS[chain], on))
            .map((chain) =>
              t('kiosk.shop', {
                shop: speech.name('shop', chain),
                source: speech.cite(KIOSK_CHAINS[chain].source),
              }),
            )}
        />
      </Section>
      <Section id="steps" title={t('kiosk.steps')} covers="8.13 8.14">
        <ol class="grid list-decimal gap-2 pl-6">
          {([1, 2, 3, 4, 5, 6] as const).map((step) => (
            <li>{t(`kiosk.step-${step}`)}</li>
          ))}
        </ol>
        <p>{t('kiosk.other-town')}</p>
        <p>
          {t('kiosk.locked')} <a href={link('when/pin-locked')}>{t('when.pin-locked.title')}</a>
        </p>
      </Section>
      <Section id="kinds" title={t('kiosk.kinds')} covers="8.5 8.6 8.7 8.10 8.16 8.25">
        <Contents view={view} where="kiosk" title={t('kiosk.at-kiosk')} />
        <Contents view={view} where="counter" title={t('kiosk.at-counter')} />
        <Points
          items={[
            t('kiosk.note-household'),
            t('kiosk.note-number'),
            ...(offers('seal') ? [t('kiosk.note-seal', { ward })] : []),
            ...(offers('family-register')
              ? [t('kiosk.note-domicile', { ward }), t('kiosk.note-domicile-again')]
              : []),
            ...(offers('tax')
              ? [t('kiosk.note-tax', { ward, years: policy('kiosk.taxYears', on).value })]
              : []),
            t('kiosk.free-at-counter'),
          ]}
        />
        {ranOn(vaccinationDays(profile.fees), on) && (
          <p>{t('kiosk.note-vaccination', { from: abroadFrom(view) })}</p>
        )}
      </Section>
      <Section id="refused" title={t('kiosk.refused')} covers="8.15 8.17 8.18 8.19 8.20 8.21 8.22">
        <p>{t('kiosk.refused-text')}</p>
        <Points
          items={[
            ...refusals(on).map((each) => speech.explain(each)),
            ...(offers('tax') ? [t('kiosk.refused-tax')] : []),
          ]}
        />
        <From view={view} source={guidebook(11)} />
        <p>{t('kiosk.refused-others')}</p>
        <p>
          <a href={link('offices')}>{t('chapter.offices.title')}</a>
        </p>
      </Section>
      <Section id="before-leaving" title={t('kiosk.before-leaving')} covers="8.23 8.24 9.12">
        <Points items={[t('kiosk.check-papers'), t('kiosk.check-print'), t('kiosk.check-wrong')]} />
        <Why
          view={view}
          reasons={[
            ...kioskRefund({ problem: 'wrong-certificate' }).reasons,
            ...kioskRefund({ problem: 'left-behind' }).reasons,
            ...kioskRefund({
              problem: 'unclear-print',
              toldAtOnce: true,
              allPapersBrought: true,
              receiptBrought: true,
            }).reasons,
          ]}
        />
      </Section>
    </GuidePage>
  );
}

/** Kiosk and counter side by side; a kind that nobody offers on this day is shown as not offered. */
function FeeTable({ view }: { view: View }) {
  const { t, speech } = view;
  const yen = (kind: CertificateKind, channel: 'kiosk' | 'counter') => {
    const cost = costOf(view, kind, channel);
    if (!cost) return t('kiosk.not-offered');
    return cost.answer === 0 ? t('kiosk.free') : speech.yen(cost.answer);
  };
  return (
    <>
      <DataTable
        caption={t('kiosk.fees-caption', { ward: view.local(view.profile.name) })}
        empty=""
        rows={KINDS}
        columns={[
          { header: t('kiosk.fees-kind'), rowHeader: true, cell: (kind) => speech.name('certificate', kind) },
          { header: t('kiosk.fees-kiosk'), numeric: true, cell: (kind) => yen(kind, 'kiosk') },
          { header: t('kiosk.fees-counter'), numeric: true, cell: (kind) => yen(kind, 'counter') },
        ]}
      />
      <Why
        view={view}
        reasons={KINDS.flatMap((kind) => [
          ...(costOf(view, kind, 'kiosk')?.reasons ?? []),
          ...(costOf(view, kind, 'counter')?.reasons.slice(1) ?? []),
          ...(kind === 'vaccination' ? vaccinationReasons(view) : []),
        ])}
      />
    </>
  );
}

function costOf({ on, profile }: View, kind: CertificateKind, channel: 'kiosk' | 'counter') {
  try {
    return fee({ for: kind, channel, on, resident: true }, profile.fees);
  } catch (error) {
    if (error instanceof LawError && error.code === 'law.no-fee') return undefined;
    throw error;
  }
}

const abroadFrom = ({ on, speech }: View) =>
  speech.date(Temporal.PlainDate.from(policy('vaccination.abroadAppFrom', on).value));

/** Why there is none on this day, when there is none. */
function vaccinationReasons({ on }: View) {
  const adult = { born: on.subtract({ years: 40 }) };
  const { answer, reasons } = kioskEligibility('vaccination', adult, on);
  return answer ? [] : reasons;
}

const vaccinationDays = (fees: View['profile']['fees']) =>
  fees.find(({ for: kind }) => kind === 'vaccination') ?? { from: Temporal.PlainDate.from('9999-01-01') };

type ContentsProps = { view: View; where: KioskContent['where']; title: string };

function Contents({ view, where, title }: ContentsProps) {
  const { speech, t } = view;
  // What no kiosk of this municipality prints is told by the table of fees.
  const contents = CONTENTS.filter(
    (id) =>
      KIOSK_CONTENTS[id].where === where &&
      (where === 'counter' || costOf(view, KIOSK_CONTENTS[id].kind, 'kiosk') !== undefined),
  );
  const name = (id: KioskContentId) => {
    const content: KioskContent = KIOSK_CONTENTS[id];
    return (
      t('kiosk.content', {
        kind: speech.name('certificate', content.kind),
        content: speech.name('content', id),
      }) + (content.for ? t(`kiosk.for-${content.for}`) : '')
    );
  };
  return (
    <div class="grid gap-2">
      <h3 class="text-std-18B-160">{title}</h3>
      <Points items={contents.map(name)} />
    </div>
  );
}
