// What to bring to the counter (持ち物), by the documents that law accepts on the day of the pick-up (guidebook p.3).
import { cite, IDENTITY_DOCUMENTS, type IdentityDocument, signatureCertificateAllowed } from '@tegata/law';
import { Disclosure, type Lang } from '@tegata/ui';
import { ageOf, bornOn } from '../room.ts';
import { pickUpWords } from './words.ts';

type BringProps = {
  lang: Lang;
  /** The day of the pick-up. */
  on: Temporal.PlainDate;
  /** ISO 8601 date of the holder's birth. */
  birth: string;
  /** The holder has a card already, which is given back. */
  hasCard: boolean;
};

/** 15歳: younger holders come with a legal representative. */
const comesAlone = 15;

/** Documents of a list that count on a day; the card itself is what is being collected. */
export function documentsFor(list: 'B1' | 'B2', on: Temporal.PlainDate): IdentityDocument[] {
  return Object.entries<IdentityDocument>(IDENTITY_DOCUMENTS)
    .filter(([id, { lists, from, to }]) => {
      const begun = Temporal.PlainDate.compare(from, on) <= 0;
      const over = to !== undefined && Temporal.PlainDate.compare(on, to) > 0;
      return id !== 'my-number-card' && lists.includes(list) && begun && !over;
    })
    .map(([, document]) => document);
}

export function WhatToBring({ lang, on, birth, hasCard }: BringProps) {
  const t = pickUpWords(lang);
  const young = ageOf({ birth }, on) < comesAlone;
  const signs =
    Temporal.PlainDate.compare(bornOn({ birth }), on) <= 0 &&
    signatureCertificateAllowed(bornOn({ birth }), on).answer;
  const names = (list: 'B1' | 'B2') => (
    <ul class="grid gap-1 pl-5 list-disc">
      {documentsFor(list, on).map((document) => (
        <li>
          {document[lang]}{' '}
          <span class="text-dns-14N-130 text-ink-soft">（{cite(document.source, lang)}）</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="grid gap-4" aria-labelledby="bring">
      <h2 id="bring">{t('bring.title')}</h2>
      <ul class="grid gap-2 pl-5 list-disc">
        <li>{t('bring.notice')}</li>
        <li>
          {t('bring.one')}
          {lang === 'ja' ? '：' : ': '}
          {documentsFor('B1', on)
            .slice(0, 3)
            .map((document) => document[lang])
            .join(lang === 'ja' ? '、' : ', ')}
          {lang === 'ja' ? ' など' : ' …'}
        </li>
        {hasCard && <li>{t('bring.old-card')}</li>}
        {young && <li>{t('bring.representative')}</li>}
        <li>{t(signs ? 'bring.pins' : 'bring.pins-child')}</li>
      </ul>
      <Disclosure summary={t('bring.more')}>
        <p class="font-bold">{t('bring.one')}</p>
        {names('B1')}
        <p class="font-bold">{t('bring.two')}</p>
        {names('B2')}
        <p>{t('bring.expiry')}</p>
        <p>{t('bring.fields')}</p>
      </Disclosure>
    </section>
  );
}
