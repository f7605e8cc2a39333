// ④ The kind of certificate (証明書の種別): what can be had, for how much, and why something cannot be had here.
import { CERTIFICATES, type CertificateKind } from '@tegata/law';
import { type Lang, Notice, yenText } from '@tegata/ui';
import type { Visit } from '../visit/visit.ts';
import { ReasonList } from './reason-list.tsx';
import { Screen } from './screen.tsx';
import type { VisitSetting } from './setting.ts';
import { TileButton, VisitForm } from './touch.tsx';

export const kindName = (kind: string, lang: Lang): string =>
  CERTIFICATES[kind as CertificateKind]?.[lang] ?? kind;

function municipalityName({ presented }: Visit, lang: Lang): string {
  const { name = '', nameEn = '' } = presented?.municipality ?? {};
  return lang === 'ja' ? name : nameEn;
}

export function KindScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit } = setting;
  const menu = visit.presented?.menu ?? [];
  const none = !menu.some(({ available }) => available);
  const from = t('kind.from', { municipality: municipalityName(visit, lang) });
  return (
    <Screen setting={setting} title={t('kind.title')} say={[none ? t('kind.none') : from]} stop>
      <p class="text-std-22N-150">{from}</p>
      {none && <Notice lang={lang} tone="warning" title={t('kind.none')} live />}
      <VisitForm action="/kind" visit={visit.id} class="grid gap-4 landscape:desktop:grid-cols-2">
        {menu.map(({ kind, available, feeYen, reasons }) =>
          available ? (
            <TileButton
              name="kind"
              value={kind}
              title={kindName(kind, lang)}
              aside={t('kind.fee', { fee: yenText(feeYen, lang) })}
            />
          ) : (
            <section class="grid gap-2 rounded-16 border-2 border-dashed border-line-strong bg-paper-soft p-5">
              <h2 class="text-std-22B-150">{kindName(kind, lang)}</h2>
              <p class="text-std-18B-160 text-bad">
                <span aria-hidden="true">✕ </span>
                {t('kind.unavailable')}
              </p>
              <ReasonList setting={setting} reasons={reasons} />
            </section>
          ),
        )}
      </VisitForm>
    </Screen>
  );
}
