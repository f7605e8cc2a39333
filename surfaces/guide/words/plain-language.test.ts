// やさしい日本語, judged by what the guideline of 出入国在留管理庁 and 文化庁 asks of its writers: readings above every kanji,
// short sentences in です・ます, hard words only where they are explained, nothing denied twice.
import { wordingJaEasy } from '@tegata/law/languages/ja-easy';
import { withoutReadings } from '@tegata/ui';
import { describe, expect, it } from 'vitest';
import { kitJaEasy } from '../../ui/words/ja-easy.ts';
import { guideJaEasy } from './ja-easy/index.ts';

const LONGEST_SENTENCE = 50;
/** Signs of a word that is not broken, and a sign of its reading beside one of them (ui/styles/scripts.css). */
const WIDEST_WORD = 6.5;
const READING_SIZE = 0.55;

/** Words of offices and laws; a text that has one says in （） right behind it what it means. */
const HARD_WORDS =
  '失効 廃止 無効 原則 交付 再交付 更新 再設定 申請 記載 異動 満了 経過 猶予 特例期間 転入届 転出届 転居届 国外転出届 廃止届 遺失届 ' +
  '一時停止 一時停止解除の届 特急発行 代理人 法定代理人 任意代理人 委任状 戸籍謄本 照会書 受理番号 本人確認書類 券面変更 ' +
  '資格確認書 接種証明書 公金受取口座 本籍地利用登録 社会保障 在留資格 旧姓 臓器提供 追記欄 符号 条例 改製原 除票 続柄 本籍 本籍地 申告 暗号 有効期限 祝日 生年月日 印鑑 戸籍の附票 e-Tax 性別';
/** What no reader needs to meet at all. */
const UNSPOKEN =
  '及び 並びに 若しくは 又は 当該 該当 所定 上記 下記 速やか 有する 係る 係わる 際して において つきまして 致し いただ ございま お越し お持ちくだ 届出 届け出 ' +
  '提出 取得 紛失 破損 延長 消除 職権 悪用 漏えい 必須 任意の 根拠 出典 郵送 来庁 閉庁';

const words = (list: string) => list.split(' ').filter(Boolean);

type Text = readonly [key: string, text: string];

const guide: Text[] = Object.entries(guideJaEasy);
const kit: Text[] = Object.entries(kitJaEasy);
const reasons: Text[] = Object.entries(wordingJaEasy.texts);
const names: Text[] = Object.entries(wordingJaEasy.names).flatMap(([kind, each]) =>
  Object.entries(each).map(([id, name]) => [`${kind} ${id}`, name as string] as const),
);
const phrases: Text[] = Object.entries(wordingJaEasy.phrases);
const sources: Text[] = Object.entries(wordingJaEasy.sources ?? {});
const texts = [...guide, ...kit, ...reasons, ...names, ...phrases];

/** The branches of a choice read on their own, and placeholders as one short word. */
const spoken = (text: string): string[] => {
  const branches = [...text.matchAll(/(?:=\d+|\b(?:other|both|sign|auth|one)) \{((?:[^{}]|\{[^{}]*\})*)\}/g)];
  const pieces = branches.length > 0 ? branches.map(([, branch]) => branch ?? '') : [text];
  return pieces.map((piece) => withoutReadings(piece).replace(/\{[^{}]*\}/g, '〇〇'));
};
const sentences = (text: string): string[] =>
  spoken(text).flatMap((piece) => piece.match(/(?:（[^）]*）|[^。（])+。?/g) ?? []);

const failing = (fails: (text: string, key: string) => boolean, among = texts) =>
  among.filter(([key, text]) => fails(text, key)).map(([key, text]) => `${key}: ${withoutReadings(text)}`);

describe('やさしい日本語', () => {
  it('has a reading in hiragana behind every run of kanji', () => {
    const withoutRead = (text: string) =>
      /[\p{Script=Han}々〆ヶ]/u.test(
        text.replace(/｜[^《｜]+《[ぁ-ゖー]+》/gu, '').replace(/[\p{Script=Han}々〆ヶ]+《[ぁ-ゖー]+》/gu, ''),
      );
    expect(failing(withoutRead, [...texts, ...sources])).toEqual([]);
    expect(failing((text) => withoutReadings(text).includes('《'))).toEqual([]);
  });

  it('reads word by word, so that a telephone’s line can break between them', () => {
    const isWide = (text: string) =>
      [...text.matchAll(/([\p{Script=Han}々〆ヶ]+)《([ぁ-ゖー]+)》/gu)].some(
        ([, signs = '', reading = '']) => Math.max(signs.length, reading.length * READING_SIZE) > WIDEST_WORD,
      );
    expect(failing(isWide, [...texts, ...sources])).toEqual([]);
  });

  it('says the same as the Japanese when the readings go, in what is cited', () => {
    expect(failing((text, key) => !withoutReadings(text).startsWith(key), sources)).toEqual([]);
  });

  it(`says a sentence in ${LONGEST_SENTENCE} signs or fewer, and mostly in far fewer`, () => {
    expect(failing((text) => sentences(text).some((each) => each.length > LONGEST_SENTENCE))).toEqual([]);
    const lengths = texts
      .flatMap(([, text]) => sentences(text))
      .filter((each) => each.endsWith('。'))
      .map(({ length }) => length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(30);
  });

  it('explains a hard word right where it stands', () => {
    const unexplained = words(HARD_WORDS).flatMap((word) => {
      // A longer word of the list, or a name that has it inside, is explained as itself.
      const alone = new RegExp(`(?<![\\p{Script=Han}])${word}(?![\\p{Script=Han}])`, 'u');
      const said = new RegExp(`${word}[^。（]{0,6}（`);
      return failing((text) => spoken(text).some((each) => alone.test(each) && !said.test(each)));
    });
    expect(unexplained).toEqual([]);
  });

  it('leaves the words of offices to offices', () => {
    const pattern = new RegExp(words(UNSPOKEN).join('|'));
    expect(failing((text) => spoken(text).some((each) => pattern.test(each)))).toEqual([]);
  });

  it('speaks politely and plainly: です・ます, to the reader', () => {
    const polite = /(です|ます|ません|でした|ました|ください|ましょう)か?(（[^）]*）)?。$/;
    const impolite = failing((text) =>
      sentences(text).some((each) => each.endsWith('。') && !polite.test(each)),
    );
    expect(impolite).toEqual([]);
  });

  it('denies nothing twice and demands nothing by denying', () => {
    const twice =
      /な(い|く)こと(は|も)(ない|ありません)|ないわけ|ざるを得|なければ(なりません|ならない|いけ)|ないと(なりません|いけ)|なくては/;
    expect(failing((text) => spoken(text).some((each) => twice.test(each)))).toEqual([]);
  });
});
