// What went wrong with a card, in words that say what to do; the code stays the one of the library.
import { CardError, type CardErrorCode, type CardErrorDetail, SECRETS, type Secret } from '@tegata/card';
import { TownError } from '../../errors.ts';
import { type Language, language, type Said } from './language.ts';
import { SECRET_WORDS } from './secret-words.ts';

/** What only the command line can refuse. */
export type CardVerbErrorCode =
  /** No terminal to ask for a PIN, and no --pin-fd. */
  | 'town.no-pin'
  /** The card lies in no reader that `tegata card insert` holds. */
  | 'town.card-not-inserted'
  /** Another command keeps the card in a reader. */
  | 'town.card-inserted'
  /** The town has no card that could be meant. */
  | 'town.no-card'
  /** Nothing to check the issuer's signatures by. */
  | 'town.no-roots'
  /** Bytes would go to a terminal. */
  | 'town.binary-to-terminal'
  /** A file could not be read or written. */
  | 'town.file'
  | 'town.usage';

/** A failure of a card verb: a stable code, a sentence for people, and what a program can use. */
export class CardTrouble extends Error {
  readonly code: CardErrorCode | CardVerbErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(
    code: CardErrorCode | CardVerbErrorCode,
    message: Said,
    detail: Readonly<Record<string, string | number>> = {},
    spoken: Language = language(),
  ) {
    super(message[spoken]);
    this.code = code;
    this.detail = detail;
  }
}

type Words = (detail: Told) => Said;
/** What the sentences use of an error's detail. */
type Told = CardErrorDetail & { readonly name: Said; readonly form: Said };

const WORDS: Partial<Readonly<Record<CardErrorCode, Words>>> = {
  'card.absent': () => ({
    ja: '読み取り機にカードがありません。カードを置いて、もう一度実行してください。',
    en: 'There is no card in the reader. Put one there and try again.',
  }),
  'card.removed': () => ({
    ja: '途中でカードが離れました。カードを置き直して、もう一度実行してください。',
    en: 'The card was taken away meanwhile. Put it back and try again.',
  }),
  'card.reset': () => ({
    ja: 'ほかのプログラムがカードをリセットしました。もう一度実行してください。',
    en: 'Another program reset the card. Try again.',
  }),
  'card.in-use': ({ holderPid }) => ({
    ja: `ほかのプログラム${holderPid ? `(プロセス ${holderPid})` : ''}がカードを使っています。終わるのを待つか、\`tegata card eject\` で取り出してください。`,
    en: `Another program${holderPid ? ` (process ${holderPid})` : ''} has the card. Wait for it, or take the card out with \`tegata card eject\`.`,
  }),
  'card.erased': () => ({
    ja: 'このカードは、こじ開けようとしたため内容を消去しています。再発行が必要です。',
    en: 'This card has erased itself after an attempt to open it by force. It has to be issued again.',
  }),
  'card.unknown-card': () => ({
    ja: 'マイナンバーカードではないか、廃止されたカードです。',
    en: 'This is not a My Number Card, or an abolished one.',
  }),
  'card.not-there': () => ({
    ja: 'この種類のカードにはありません(スマートフォンには電子証明書だけが入っています)。',
    en: 'This kind of card does not have that (a phone holds only the certificates).',
  }),
  'card.pin-wrong': ({ name, triesLeft = 0, unlock }) => ({
    ja: `${name.ja}の番号が違います。${triesLeft > 0 ? `あと${triesLeft}回でロックされます。` : `ロックされました。${helpJa(unlock)}`}`,
    en: `${name.en}: wrong. ${triesLeft > 0 ? `It locks after ${triesLeft} more ${triesLeft === 1 ? 'try' : 'tries'}.` : `It is locked now. ${helpEn(unlock)}`}`,
  }),
  'card.pin-locked': ({ name, unlock }) => ({
    ja: `${name.ja}はロックされているか、まだ設定されていません。${helpJa(unlock)}`,
    en: `${name.en} is locked, or was never set. ${helpEn(unlock)}`,
  }),
  'card.last-try': ({ name, unlock }) => ({
    ja: `${name.ja}はあと1回間違えるとロックされるため、試していません。確かなときだけ --last-try を付けてください。ロックされたら: ${helpJa(unlock)}`,
    en: `${name.en} locks after one more wrong try, so it was not tried. Add --last-try only if you are sure. Once locked: ${helpEn(unlock)}`,
  }),
  'card.pin-format': ({ name, form }) => ({
    ja: `${name.ja}は${form.ja}です。入力回数は減っていません。`,
    en: `${name.en} takes ${form.en}. No try was spent.`,
  }),
  'card.pin-required': () => ({
    ja: '先に暗証番号の照合が必要です。',
    en: 'The card wants a PIN first.',
  }),
  'card.no-certificate': () => ({
    ja: 'このカードにその電子証明書はありません(15歳未満の方のカードに署名用はありません)。',
    en: 'The card does not carry this certificate (a child’s card has none for signatures).',
  }),
  'card.wrong-algorithm': () => ({
    ja: 'この鍵はその方式では署名できません。次世代カード(P-384)は SHA-384、PSS は SHA-256 です。',
    en: 'The key does not sign in this way: P-384 keys take SHA-384, PSS goes with SHA-256.',
  }),
  'card.pcsc-unavailable': ({ missing }) => MISSING[missing ?? 'service'],
  'card.no-reader': ({ reader }) => ({
    ja: `${reader ? `「${reader}」という` : ''}カードリーダーが見つかりません。つないで、もう一度実行してください。仮想カードなら --card を使います。`,
    en: `No card reader ${reader ? `named "${reader}" ` : ''}was found. Connect one and try again; for a virtual card use --card.`,
  }),
  'card.unresponsive': () => ({
    ja: 'カードが応答しません。表裏と汚れを確かめて、置き直してください。',
    en: 'The card does not answer. Check which side is up and whether it is clean, and put it back.',
  }),
  'card.store-failed': () => ({
    ja: 'カードの状態を保存できませんでした。ディスクの空きと権限を確かめてください。',
    en: 'The state of the card could not be written. Check space and permissions of the disk.',
  }),
};

const MISSING: Readonly<Record<NonNullable<CardErrorDetail['missing']>, Said>> = {
  service: {
    ja: 'PC/SC サービスが動いていません。Debian/Ubuntu: `sudo apt install pcscd` の後 `sudo systemctl start pcscd`。',
    en: 'No PC/SC service is running. On Debian and Ubuntu: `sudo apt install pcscd`, then `sudo systemctl start pcscd`.',
  },
  library: {
    ja: 'PC/SC のライブラリがありません。Debian/Ubuntu: `sudo apt install libpcsclite1`。',
    en: 'The PC/SC library is missing. On Debian and Ubuntu: `sudo apt install libpcsclite1`.',
  },
  binding: {
    ja: 'npm パッケージ pcsc-mini がこの機械用に入っていません。`npm install` をやり直してください。',
    en: 'The npm package pcsc-mini is not installed for this machine. Run `npm install` again.',
  },
};

const helpJa = (unlock: CardErrorDetail['unlock']): string =>
  unlock === 'phone-app'
    ? 'マイナポータルアプリでスマホ用電子証明書を再設定してください。'
    : 'お住まいの市区町村の窓口で再設定できます。';
const helpEn = (unlock: CardErrorDetail['unlock']): string =>
  unlock === 'phone-app'
    ? 'Set it anew in the portal’s app on the phone.'
    : 'The counter of your municipality sets it anew.';

/** The error for people; what is no card's error stays as it is. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof CardError)) return error;
  const { secret, triesLeft, unlock, statusWord, holderPid, reader, missing } = error.detail;
  const known = secret !== undefined && secret in SECRETS ? SECRET_WORDS[secret as Secret] : undefined;
  const name = known?.name ?? { ja: '暗証番号', en: 'PIN' };
  const form = known?.form ?? { ja: '決まった形', en: 'a fixed form' };
  const told = { secret, triesLeft, unlock, statusWord, holderPid, reader, missing };
  const detail = Object.fromEntries(
    Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const said = WORDS[error.code]?.({ ...error.detail, name, form });
  return new CardTrouble(error.code, said ?? { ja: error.message, en: error.message }, detail);
}

/** A wrong use of the command. */
export const usage = (said: Said): TownError => new TownError('town.usage', { message: said[language()] });
