// Chapter 7 and p.8 (guidebook): what the card is good for on the day shown; ended services stay, and say when they ended.
import { CARD_SERVICES, type CardServiceId, cardService, policy } from '@tegata/law';
import { StatusBadge } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From, Why } from '../frame/why.tsx';
import { figuresFor } from '../situations/figures.ts';

const OWN_SECTION: ReadonlySet<CardServiceId> = new Set(['points', 'vaccination-app', 'portal-login']);
const IDS = Object.keys(CARD_SERVICES) as CardServiceId[];

export function ServicesChapter({ view }: { view: View }) {
  const { t, on, speech, link } = view;
  const [running, others] = [true, false].map((open) =>
    IDS.filter((id) => !OWN_SECTION.has(id) && cardService(id, on).answer === open),
  );
  return (
    <GuidePage
      view={view}
      title={t('chapter.services.title')}
      lead={t('services.lead')}
      policies={[
        'points.round2',
        'vaccination.app',
        'kiosk.vaccination',
        'oneStop.offered',
        'insurance.newCards',
        'insurance.oldCardsAccepted',
      ]}
    >
      <Section id="portal" title={t('services.portal')} covers="7.6 7.7">
        <Points
          items={[t('services.portal-does'), t('services.portal-devices'), t('services.portal-without')]}
        />
      </Section>
      <Section id="running" title={t('services.running')} covers="6.6 6.7 6.8 6.9 6.10">
        <ServiceList view={view} ids={running ?? []} />
        <Points
          items={[
            t('services.by-post'),
            t('services.moving', figuresFor(view)),
            t('services.tax'),
            t('services.insurance'),
          ]}
        />
        <p>
          <a href={link('when/moving-in')}>{t('when.moving-in.title')}</a>
        </p>
      </Section>
      <Section id="points" title={speech.name('service', 'points')} covers="7.1 7.2 7.3 7.4">
        <Ended view={view} id="points" />
        <PointParts view={view} />
      </Section>
      <Section id="vaccination" title={speech.name('service', 'vaccination-app')} covers="7.5 8.12">
        <Ended view={view} id="vaccination-app" />
        <p>{t('services.vaccination')}</p>
      </Section>
      {others && others.length > 0 && (
        <Section id="not-yet" title={t('services.others')}>
          <ServiceList view={view} ids={others} />
        </Section>
      )}
    </GuidePage>
  );
}

/** Open or not on the day shown, with the reason: ended services refuse by date. */
function Ended({ view, id }: { view: View; id: CardServiceId }) {
  const { answer, reasons } = cardService(id, view.on);
  return (
    <>
      <p>
        <StatusBadge tone={answer ? 'success' : 'info'}>
          {view.t(answer ? 'services.open' : 'services.closed')}
        </StatusBadge>
      </p>
      <Why view={view} reasons={reasons} open={!answer} />
    </>
  );
}

function ServiceList({ view, ids }: { view: View; ids: readonly CardServiceId[] }) {
  const { speech, t } = view;
  const pinsOf = (id: CardServiceId): Child => {
    const names = CARD_SERVICES[id].pins.map((pin) => speech.name('pin', pin));
    return names.length > 0 ? t('services.pins', { pins: names.join(t('frame.and')) }) : t('services.no-pin');
  };
  return (
    <ul class="border-t border-line">
      {ids.map((id) => (
        <li class="grid gap-2 border-b border-line py-3">
          <span class="font-bold">{speech.name('service', id)}</span>
          <span class="text-dns-16N-130">{pinsOf(id)}</span>
          <Told view={view} id={id} />
        </li>
      ))}
    </ul>
  );
}

/** Since when or until when, where it is not to be had; and who says so. */
function Told({ view, id }: { view: View; id: CardServiceId }) {
  const { answer, reasons } = cardService(id, view.on);
  return (
    <>
      {!answer && reasons.map((each) => <span>{view.speech.explain(each)}</span>)}
      <From view={view} source={CARD_SERVICES[id].source} />
    </>
  );
}

/** The three parts and what each gave. */
function PointParts({ view }: { view: View }) {
  const { t, on, speech } = view;
  const shopping = policy('points.shopping', on).value;
  const insurance = policy('points.insurance', on).value.yen;
  const account = policy('points.account', on).value.yen;
  return (
    <Points
      items={[
        t('services.points-all', { yen: speech.yen(shopping.most + insurance + account) }),
        t('services.points-card', {
          by: speech.date(Temporal.PlainDate.from(policy('points.cardAppliedBy', on).value)),
          yen: speech.yen(shopping.most),
          spent: speech.yen(shopping.spent),
        }),
        t('services.points-insurance', { yen: speech.yen(insurance) }),
        t('services.points-account', { yen: speech.yen(account) }),
        t('services.points-ask'),
      ]}
    />
  );
}
