// Chapter 6 (guidebook p.8): the PINs of a card, their forms, their tries, what they open, and who sets them anew.
import { KIOSK_CHAINS, PASSWORD_LENGTH, PINS, type PinKind, pinReset, policy } from '@tegata/law';
import { DataTable } from '@tegata/ui';
import { ranOn } from '../frame/as-of.ts';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From, Why } from '../frame/why.tsx';

const CHAINS = Object.keys(KIOSK_CHAINS) as (keyof typeof KIOSK_CHAINS)[];
const KINDS = Object.keys(PINS) as PinKind[];

export function PinsChapter({ view }: { view: View }) {
  const { t, speech, link } = view;
  return (
    <GuidePage
      view={view}
      title={t('chapter.pins.title')}
      lead={t('pins.lead', PASSWORD_LENGTH)}
      policies={['pin.kioskReset.sign', 'pin.kioskReset.auth']}
    >
      <Section id="kinds" title={t('pins.kinds')} covers="6.2 6.3 4.18">
        <DataTable
          caption={t('pins.caption')}
          empty=""
          rows={KINDS}
          columns={[
            { header: t('pins.name'), rowHeader: true, cell: (kind) => speech.name('pin', kind) },
            { header: t('pins.form'), cell: (kind) => t(`pins.form-${PINS[kind].form}`, PASSWORD_LENGTH) },
            {
              header: t('pins.tries'),
              numeric: true,
              cell: (kind) => t('pins.times', { tries: PINS[kind].tries }),
            },
            { header: t('pins.use'), cell: (kind) => t(`pins.use-${kind}`) },
          ]}
        />
        <From view={view} source={PINS.sign.source} />
        <Points items={[t('pins.same'), t('pins.days'), t('pins.not-number')]} />
      </Section>
      <Section id="certificates" title={t('pins.certificates')} covers="6.1">
        <p>{t('pins.certificates-text')}</p>
        <Points items={[t('pins.proves-person'), t('pins.proves-unaltered'), t('pins.proves-done')]} />
      </Section>
      <Section id="change" title={t('pins.change')} covers="6.4">
        <p>{t('pins.change-text')}</p>
      </Section>
      <Section id="reset" title={t('pins.reset')} covers="8.26 4.19">
        <p>
          {t('pins.reset-text')} <a href={link('when/pin-locked')}>{t('when.pin-locked.title')}</a>
        </p>
        <AtKiosks view={view} />
      </Section>
    </GuidePage>
  );
}

/** Which PINs a kiosk sets anew on this day, in which shops, and why. */
function AtKiosks({ view }: { view: View }) {
  const { on, speech, t } = view;
  return (
    <>
      {(['sign', 'auth'] as const).map((kind) => {
        const other = kind === 'sign' ? 'auth' : 'sign';
        const { answer, reasons } = pinReset({
          kind,
          where: 'kiosk',
          by: 'self',
          on,
          cardBrought: true,
          known: [other],
        });
        const shops = CHAINS.filter(
          (chain) =>
            ranOn(KIOSK_CHAINS[chain], on) &&
            (KIOSK_CHAINS[chain].resets as readonly PinKind[]).includes(kind),
        );
        return (
          <div class="grid gap-2">
            <h3 class="text-std-18B-160">{speech.name('pin', kind)}</h3>
            <p>
              {answer === null
                ? t('pins.kiosk-no')
                : t('pins.kiosk-yes', {
                    shops: shops.map((shop) => speech.name('shop', shop)).join(t('frame.and')),
                    other: speech.name('pin', other),
                    hours: policy('pin.kioskResetHours', on).value,
                  })}
            </p>
            <Why view={view} reasons={reasons} />
          </div>
        );
      })}
    </>
  );
}
