// Chapter 3 (guidebook p.4): the card face explained, front, back and in its case, and how long it lasts.
import { cardExpiry, certificateExpiry, expiryGrounds, formatDate, nthBirthdayAfter } from '@tegata/law';
import { type CardFace, PlasticCard, Portrait } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';
import { figuresFor } from '../situations/figures.ts';
import { type FacePart, FaceParts } from './face-parts.tsx';

/** Where each numbered part stands on the picture, in Tailwind's percentages of the card. */
const FRONT: FacePart[] = [
  { number: 1, key: 'name', at: 'left-[75%] top-[25%]' },
  { number: 2, key: 'expiry', at: 'left-[75%] top-[47%]' },
  { number: 3, key: 'certificate', at: 'left-[83%] top-[54%]' },
  { number: 4, key: 'notes', at: 'left-[91%] top-[78%]' },
];
const BACK: FacePart[] = [
  { number: 5, key: 'number', at: 'left-[80%] top-[24%]' },
  { number: 6, key: 'chip', at: 'left-[25%] top-[31%]' },
];
const CASE: FacePart[] = [{ number: 7, key: 'sex', at: 'left-[95%] top-[40%]' }];

export function CardChapter({ view }: { view: View }) {
  const { lang, t, link } = view;
  const figures = figuresFor(view);
  const face = specimen(view);
  const sides = [
    { side: 'front', parts: FRONT },
    { side: 'back', parts: BACK },
    { side: 'case', parts: CASE },
  ] as const;
  return (
    <GuidePage
      view={view}
      title={t('chapter.card.title')}
      lead={t('card.lead')}
      policies={['card.adultAge', 'card.photoRequiredFromAge', 'residenceCard.unified']}
    >
      {sides.map(({ side, parts }) => (
        <Section
          id={side}
          title={t(`card.${side}`)}
          covers={{ front: '3.1 3.2 3.8', back: '3.10 3.11', case: '3.9 3.12' }[side]}
        >
          <FaceParts view={view} parts={parts}>
            {side === 'case' ? (
              <CaseSwitch label={t('card.case')}>
                {[
                  <PlasticCard lang={lang} side="case" face={face} />,
                  <PlasticCard lang={lang} side="front" face={face} />,
                ]}
              </CaseSwitch>
            ) : (
              <PlasticCard lang={lang} side={side} face={face} />
            )}
          </FaceParts>
          {side === 'case' && (
            <Points items={[t('card.case-hides'), t('card.organ'), t('card.case-at-counter')]} />
          )}
        </Section>
      ))}
      <Section id="expiry" title={t('card.expiry-title')} covers="3.3 3.6 9.7">
        <Points
          items={[
            t('card.expiry-adult', figures),
            t('card.expiry-minor', figures),
            t('card.expiry-certificate', figures),
            t('card.expiry-foreign'),
          ]}
        />
        <Why
          view={view}
          summary={t('card.why-expiry')}
          reasons={[
            ...expiryGrounds('card'),
            ...expiryGrounds('minor-card'),
            ...expiryGrounds('certificate'),
          ]}
        />
        <p class="flex flex-wrap gap-x-6">
          <a href={link('when/card-expiring')} class="inline-flex min-h-11 items-center">
            {t('when.card-expiring.title')}
          </a>
          <a href={link('when/certificate-expiring')} class="inline-flex min-h-11 items-center">
            {t('when.certificate-expiring.title')}
          </a>
        </p>
      </Section>
    </GuidePage>
  );
}

/** A card made on the day shown for somebody invented, with the dates that the rules give it. */
function specimen({ on, profile: { prefecture, offices } }: View): CardFace {
  const born = Temporal.PlainDate.from('1990-05-14');
  const made = Temporal.PlainDate.compare(on, nthBirthdayAfter(born, born, 1)) > 0 ? on : born;
  const expiry = cardExpiry({ born, made }).answer;
  const certificate = certificateExpiry({ kind: 'auth', born, issued: made, cardExpiry: expiry }).answer;
  return {
    name: '見本 花子',
    address: `${prefecture.ja}${offices[0]?.address ?? ''}`,
    birth: `平成2年5月14日`,
    sex: '女',
    expiry: `${formatDate(expiry, 'ja')}まで`,
    certificateExpiry: formatDate(certificate, 'ja'),
    photo: <Portrait lang="ja" seed="guide-specimen" age="adult" class="size-full" />,
  };
}

/** The card in its case, and out of it at a touch: what the case hides is seen by the difference. */
function CaseSwitch({ label, children }: { label: string; children: [cased: Child, bare: Child] }) {
  const [cased, bare] = children;
  return (
    <div class="group/case">
      <div class="hidden group-has-checked/case:block print:block">{cased}</div>
      <div class="group-has-checked/case:hidden" data-no-print>
        {bare}
      </div>
      <label class="mt-2 inline-flex min-h-11 cursor-pointer items-center gap-3 font-bold" data-no-print>
        <input type="checkbox" checked class="size-6 shrink-0" />
        {label}
      </label>
    </div>
  );
}
