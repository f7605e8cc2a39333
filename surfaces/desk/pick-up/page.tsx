// Reserving the pick-up (受取予約): the reserved time with what to bring, or the choice of one.
import { CARD_STATES } from '@tegata/law';
import {
  Button,
  DefinitionList,
  Disclosure,
  dateText,
  Form,
  type Frame,
  LinkButton,
  LinkPanel,
  Notice,
  newFormKey,
  Page,
} from '@tegata/ui';
import type { Letter, Resident } from '../deps.ts';
import { noticeCodeOf } from '../letters/letter.ts';
import { PersonName, Trail } from '../parts.tsx';
import { pagesOf, type Room } from '../room.ts';
import { deskWords } from '../words.ts';
import { WhatToBring } from './bring.tsx';
import { Chooser, type ChooserProps } from './chooser.tsx';
import type { Ward } from './offices.ts';
import { slotText } from './slot.ts';
import { pickUpWords } from './words.ts';

type Found = Awaited<ReturnType<Room['municipality']['reservationByCode']>>;

type PickUpPageProps = {
  frame: Frame;
  resident: Resident;
  noticeCode: string;
  found: Found;
  ward: Ward;
  hasCard: boolean;
  /** What has just been done. */
  done: 'reserved' | 'cancelled' | undefined;
  /** The choice of a time; absent while the reservation is shown or nothing can be reserved. */
  chooser: Omit<ChooserProps, 'lang' | 'ward'> | undefined;
};

export function PickUpPage(props: PickUpPageProps) {
  const { frame, resident, found, ward, chooser, done, hasCard } = props;
  const { lang } = frame;
  const t = pickUpWords(lang);
  const { reservation } = found;
  const title = t(!reservation ? 'title' : chooser ? 'title.change' : 'title.reserved');
  const errors = Object.keys(chooser?.errors ?? {}).length > 0 || chooser?.trouble !== undefined;
  return (
    <Page
      frame={frame}
      title={title}
      errors={errors}
      width="reading"
      above={<Trail lang={lang} resident={resident} more={[{ label: title }]} />}
    >
      <div class="mt-8 grid gap-10">
        {done === 'cancelled' && !reservation && (
          <Notice lang={lang} tone="success" live title={t('cancelled')} text={t('cancel.text')} />
        )}
        {done === 'reserved' && reservation && (
          <Notice lang={lang} tone="success" live title={t('reserved.done')} text={t('reserved.next')} />
        )}
        {reservation && !found.card.deliveredOn ? (
          <Reserved {...props} reservation={reservation} />
        ) : (
          <DefinitionList
            entries={[
              { term: t('holder'), value: <PersonName {...resident} /> },
              { term: t('notice-code'), value: <code class="font-mono">{props.noticeCode}</code> },
            ]}
          />
        )}
        {chooser ? <Chooser {...chooser} lang={lang} ward={ward} /> : !reservation && <Closed {...props} />}
        {reservation && !chooser && !found.card.deliveredOn && (
          <WhatToBring
            lang={lang}
            on={Temporal.PlainDateTime.from(reservation.slot).toPlainDate()}
            birth={resident.birth}
            hasCard={hasCard}
          />
        )}
        {reservation && !chooser && !found.card.deliveredOn && <Cancel {...props} />}
      </div>
    </Page>
  );
}

type Reservation = NonNullable<Found['reservation']>;

function Reserved({
  frame: { lang },
  resident,
  noticeCode,
  ward,
  chooser,
  reservation,
}: PickUpPageProps & { reservation: Reservation }) {
  const t = pickUpWords(lang);
  const office = ward.offices.find(({ id }) => id === reservation.officeId);
  const page = pagesOf(resident).pickUp(noticeCode);
  return (
    <section class="grid gap-6">
      <DefinitionList
        entries={[
          {
            term: t('slot'),
            value: <strong class="text-std-20B-150">{slotText(reservation.slot, lang)}</strong>,
          },
          { term: t('office'), value: office?.name[lang] ?? reservation.officeId },
          ...(office
            ? [
                { term: t('address'), value: office.address[lang] },
                { term: t('telephone'), value: office.telephone },
              ]
            : []),
          { term: t('holder'), value: <PersonName {...resident} /> },
          { term: t('notice-code'), value: <code class="font-mono">{noticeCode}</code> },
        ]}
      />
      <p>
        {chooser ? (
          <LinkButton href={page} variant="outline">
            {t('keep')}
          </LinkButton>
        ) : (
          <LinkButton href={`${page}?change=1`} variant="outline">
            {t('change')}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

function Cancel({ frame: { lang }, resident, noticeCode }: PickUpPageProps) {
  const t = pickUpWords(lang);
  return (
    <Disclosure summary={t('cancel.summary')}>
      <p>{t('cancel.text')}</p>
      <Form action={`${pagesOf(resident).pickUp(noticeCode)}/cancel`} formKey={newFormKey()} class="grid">
        <p>
          <Button variant="danger">{t('cancel')}</Button>
        </p>
      </Form>
    </Disclosure>
  );
}

/** The card has been collected, or is in a state in which nobody waits for it. */
function Closed({ frame: { lang }, resident, found: { card } }: PickUpPageProps) {
  const t = pickUpWords(lang);
  const name = (CARD_STATES as Record<string, { ja: string; en: string }>)[card.state]?.[lang] ?? card.state;
  const text = card.deliveredOn
    ? t('closed.delivered', { date: dateText(Temporal.PlainDate.from(card.deliveredOn), lang) })
    : t('closed.state', { state: name });
  return (
    <Notice lang={lang} tone="info" title={t('closed.title')} text={text}>
      <p>
        <LinkButton href={pagesOf(resident).home}>{deskWords(lang)('back')}</LinkButton>
      </p>
    </Notice>
  );
}

/** Several notices to choose from, or none yet. */
export function NoticesPage({
  frame,
  resident,
  notices,
}: {
  frame: Frame;
  resident: Resident;
  notices: readonly Letter[];
}) {
  const { lang } = frame;
  const t = pickUpWords(lang);
  return (
    <Page
      frame={frame}
      title={t('title')}
      width="reading"
      above={<Trail lang={lang} resident={resident} more={[{ label: t('title') }]} />}
    >
      <div class="mt-8 grid gap-6">
        {notices.length === 0 ? (
          <Notice lang={lang} tone="info" title={t('notice.none')} text={t('notice.none-text')}>
            <p>
              <LinkButton href={pagesOf(resident).home}>{deskWords(lang)('back')}</LinkButton>
            </p>
          </Notice>
        ) : (
          <>
            <p>{t('notice.list')}</p>
            {notices.map((letter) => (
              <LinkPanel
                href={pagesOf(resident).pickUp(noticeCodeOf(letter))}
                title={letter.title[lang]}
                text={<code class="font-mono">{noticeCodeOf(letter)}</code>}
              />
            ))}
          </>
        )}
      </div>
    </Page>
  );
}
