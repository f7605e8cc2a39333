// The visit ended without a paper (終了): what happened, that nothing was printed, the money, and what to do now.
import { Notice, yenText } from '@tegata/ui';
import { ReasonList } from './reason-list.tsx';
import { refusalKey, refusalReasons } from './refusal.ts';
import { IdleAnswers, Screen } from './screen.tsx';
import type { VisitSetting } from './setting.ts';
import { Act } from './touch.tsx';

export function EndedScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit, station } = setting;
  const { why, returnedYen, refusal = { code: '' } } = visit.ending ?? { why: 'failure', returnedYen: 0 };
  const text = why === 'refused' ? t(refusalKey(refusal)) : t(`ended.${why}.text`);
  const back =
    returnedYen > 0 ? t('ended.money-back', { yen: yenText(returnedYen, lang) }) : t('ended.no-money');
  return (
    <Screen
      setting={setting}
      title={t(`ended.${why}.title`)}
      say={[text, t('ended.nothing-printed'), back]}
      lookAgain={3}
    >
      <p class="max-w-[40rem] text-std-22N-150">{text}</p>
      <ReasonList setting={setting} reasons={refusalReasons(refusal)} />
      <Notice
        lang={lang}
        tone={returnedYen > 0 ? 'warning' : 'info'}
        title={t('ended.nothing-printed')}
        text={back}
        live
      />
      {!station.cardInside && (
        <Act action="/leave" visit={visit.id}>
          {t('ended.home')}
        </Act>
      )}
    </Screen>
  );
}

/** In the place of the dialog, where there is no script. */
export function IdleScreen({ setting }: { setting: VisitSetting }) {
  const { t, visit, station } = setting;
  return (
    <Screen
      setting={setting}
      title={t('idle.title')}
      say={[t('idle.text')]}
      lookAgain={station.limits.warnSeconds + 1}
    >
      <p class="text-std-22N-150">{t('idle.page')}</p>
      <p class="text-std-22N-150">{t('idle.text')}</p>
      <IdleAnswers t={t} visit={visit} />
    </Screen>
  );
}
