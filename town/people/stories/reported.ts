// What verifiers have to notice: a card reported lost, whose certificate is on hold (一時停止), and certificates that ended at
// the holder's request (失効申請). Both cards are in the wallet, so that anybody can try them.
import { applicationDays, type Cast, household, pins, story } from './casting.ts';

export function reported(today: Temporal.PlainDate): Cast[] {
  const applied = applicationDays(today);
  const ago = (years: number, days: number) => today.subtract({ years, days });
  return [
    household('azabuOffice', '例示ハウス', 307, [
      {
        name: '留野　保',
        furigana: 'とめの　たもつ',
        birth: ago(47, 88),
        sex: '1',
        since: ago(12, 41),
        previousAddress: '京都府京都市中京区寺町通御池上る488番地 コーポ手形305',
        domicileHead: '留野　保',
        ...story(
          { ja: 'カードを一時停止した人', en: 'A card on hold' },
          {
            ja: 'なくしたと届け出たカードが上着から出てきました。一時停止の解除はまだです。利用者証明用は保留、署名用は失効しています。',
            en: 'He reported his card lost and found it in a coat. Until he lifts the suspension, one certificate is on hold and the other revoked.',
          },
          pins('6480', '2957', 'TAMOTSU47'),
          { stage: 'in-use', applied: applied.thisYear, reported: 'lost' },
        ),
      },
    ]),
    household('artCenter', 'サンプルレジデンス', 1003, [
      {
        name: '向野　効子',
        furigana: 'むこうの　こうこ',
        birth: ago(58, 301),
        sex: '2',
        since: ago(21, 160),
        previousAddress: '兵庫県神戸市中央区加納町六丁目5番1号 メゾン仮名902',
        domicileHead: '向野　効子',
        ...story(
          { ja: '電子証明書が失効した人', en: 'Certificates revoked' },
          {
            ja: '失効申請をしたので、カードは身分証明書としてだけ使えます。二つの電子証明書はどの検証者にも断られます。',
            en: 'She asked for the end of her certificates. The card is identification only, and every verifier turns both away.',
          },
          pins('7513', '9064', 'KOUKO058'),
          { stage: 'in-use', applied: applied.lastYear, reported: 'certificates-ended' },
        ),
      },
    ]),
  ];
}
