// 理由の文: マイナンバー (number/).

export const numberJa = {
  'number.may-ask': '{asker|asker}は「{purpose|purpose}」のためにマイナンバーを求めることができます。',
  'number.not-this-asker':
    '{asker|asker}が「{purpose|purpose}」のためにマイナンバーを求めることは、法律にありません。',
  'number.purpose-not-in-law': '法律に定められた利用目的がありません。まず、何に使うのかをお確かめください。',
  'number.purpose-not-yet': '「{purpose|purpose}」にマイナンバーを使えるのは{from|date}からです。',
  'number.outside-law': '法律に定められた手続き以外では、番号を教えたり、写させたりしないでください。',
  'number.never-publish': 'マイナンバーを公表しないでください。',
  'number.never-password': 'マイナンバーをパスワードに使わないでください。',
  'number.never-by-telephone': '役所が電話でマイナンバーをお伝えすることはありません。',
  'number.on-resident-record': 'マイナンバー入りの住民票の写しを取るのがいちばん早い方法です。',
  'number.on-card': 'マイナンバーはカードの裏面にあります。',
  'number.official-never': '役所の職員が電話や訪問で「{request|fraud}」ことは絶対にありません。',
  'number.doubt-call':
    'おかしいと思ったら、マイナンバー総合フリーダイヤルに電話し、音声案内で1を押してください。',
  'number.change-on-request':
    '番号が漏れて悪用のおそれがあると認められたため、本人の申請により番号を変更できます。',
  'number.change-ex-officio':
    '番号が漏れて悪用のおそれがあると認められたため、市区町村長の職権で番号を変更できます。',
  'number.change-ends-card': '前の番号のカードは失効し、返していただきます。再交付は無料です。',
  'number.not-chosen': '番号を自由に選ぶことはできません。',
  'number.not-leaked': '番号が漏れていないため、変更できません。番号は一生同じものを使います。',
  'number.no-risk': '悪用のおそれが認められないため、番号は変更されません。',
} as const;
