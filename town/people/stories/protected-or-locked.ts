// A resident under protection (支援措置) and one who has locked a PIN (guidebook p.8, p.13).
import { applicationDays, type Cast, household, pins, story } from './casting.ts';

export function protectedOrLocked(today: Temporal.PlainDate): Cast[] {
  const applied = applicationDays(today);
  const ago = (years: number, days: number) => today.subtract({ years, days });
  return [
    household('takanawaOffice', 'メゾン仮名', 706, [
      {
        name: '静海　栞',
        furigana: 'しずみ　しおり',
        birth: ago(37, 222),
        sex: '2',
        since: ago(2, 200),
        issueRestricted: true,
        registeredDomicile: '香川県高松市番町一丁目8番',
        domicileHead: '静海　栞',
        ...story(
          { ja: '発行制限のある人', en: 'Under protection' },
          {
            ja: '支援措置により証明書の発行が制限されています。機械は制限があることだけを伝え、なぜかは言わずに窓口を案内します。',
            en: 'Papers about her are restricted for her protection. A machine says that issue is restricted, never why, and names the counter.',
          },
          pins('3518', '7946', 'SHIORI37'),
          { stage: 'in-use', applied: applied.twoYearsAgo },
        ),
      },
    ]),
    household('shibauraOffice', 'コーポ手形', 1405, [
      {
        name: '忘井　暁',
        furigana: 'わすれい　あきら',
        birth: ago(62, 61),
        sex: '1',
        since: ago(18, 7),
        previousAddress: '東京都八王子市元本郷町三丁目24番1号 みほん荘208',
        domicileHead: '忘井　暁',
        ...story(
          { ja: '暗証番号をロックした人', en: 'Locked out' },
          {
            ja: '利用者証明用の暗証番号を3回続けて間違え、ロックがかかっています。署名用はまだ使えます。',
            en: 'Three wrong tries in a row have locked his authentication PIN. The signature password still works.',
          },
          pins('6239', '1087', 'AKIRA062'),
          { stage: 'in-use', applied: applied.longAgo, authPinLocked: true },
        ),
      },
    ]),
  ];
}
