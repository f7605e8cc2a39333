// ⑤ The fee (手数料): coins and notes that cost nothing, what is still missing, the change.
import { Notice, yenText } from '@tegata/ui';
import { money } from '../visit/money.ts';
import { kindName } from './kind.tsx';
import { Screen } from './screen.tsx';
import type { VisitSetting } from './setting.ts';
import { Act, TouchButton, VisitForm } from './touch.tsx';

export function PayScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit } = setting;
  const { feeYen: fee = 0, sheets = 1 } = visit.quote ?? {};
  const { insertedYen: inserted } = visit;
  const enough = inserted >= fee;
  const rest = enough ? inserted - fee : fee - inserted;
  const restLabel = enough ? t('pay.change') : t('pay.missing');
  const title = enough ? t('pay.enough') : t('pay.title');
  return (
    <Screen
      setting={setting}
      title={title}
      say={[`${t('pay.fee')} ${yenText(fee, lang)}`, `${restLabel} ${yenText(rest, lang)}`]}
    >
      <p class="text-std-22N-150">
        {kindName(visit.order.kind, lang)} ·{' '}
        {t('pay.sheets', { copies: visit.order.copies, sheets: sheets * visit.order.copies })}
      </p>
      <dl class="grid gap-3 desktop:grid-cols-3">
        <Sum label={t('pay.fee')} value={yenText(fee, lang)} />
        <Sum label={t('pay.inserted')} value={yenText(inserted, lang)} />
        <Sum label={restLabel} value={yenText(rest, lang)} strong />
      </dl>
      {enough ? (
        <Act action="/print" visit={visit.id} wide>
          {t('pay.print')}
        </Act>
      ) : (
        <VisitForm
          action="/money"
          visit={visit.id}
          class="grid grid-cols-2 gap-4 desktop:grid-cols-3 landscape:desktop:grid-cols-5"
        >
          {money.map((yen) => (
            <TouchButton name="yen" value={String(yen)} look="outline" wide>
              <span class="sr-only">{t('pay.insert', { yen: yenText(yen, lang) })}</span>
              <span aria-hidden="true" class="whitespace-nowrap text-std-24B-150">
                {yenText(yen, lang)}
              </span>
            </TouchButton>
          ))}
        </VisitForm>
      )}
      <Act action="/cancel" visit={visit.id} look="outline">
        {t('pay.stop')}
      </Act>
      <Notice lang={lang} tone="info" title={t('pay.pretend')} />
    </Screen>
  );
}

function Sum({ label, value, strong }: { label: string; value: string; strong?: boolean }) {
  return (
    <div
      class={`flex flex-wrap items-baseline justify-between gap-x-4 rounded-12 border-2 p-4 desktop:grid desktop:gap-1 ${strong ? 'border-link bg-paper-key' : 'border-line bg-paper'}`}
    >
      <dt class="text-std-18N-160">{label}</dt>
      <dd class="whitespace-nowrap text-std-28B-150 tabular-nums desktop:text-std-36B-140">{value}</dd>
    </div>
  );
}
