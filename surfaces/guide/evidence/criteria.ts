// JIS X 8341-3:2016 (= WCAG 2.0, levels A and AA): every success criterion, and by which trials a page is tried on it.
// A criterion that no program can decide has `read`: somebody read the pages with it in mind.

/** `none`: nothing on a page falls under it, which a trial shows (no video, no sound, no time limit). */
export type Trial = 'axe' | 'keyboard' | 'narrow' | 'zoom' | 'still' | 'silent' | 'script' | 'links' | 'read';

export type Criterion = {
  number: string;
  level: 'A' | 'AA';
  /** 達成基準の名. */
  ja: string;
  trials: readonly Trial[];
};

const criterion = (number: string, level: Criterion['level'], ja: string, ...trials: Trial[]): Criterion => ({
  number,
  level,
  ja,
  trials,
});

export const CRITERIA: readonly Criterion[] = [
  criterion('1.1.1', 'A', '非テキストコンテンツ', 'axe', 'read'),
  criterion('1.2.1', 'A', '音声だけ及び映像だけ(収録済み)', 'silent'),
  criterion('1.2.2', 'A', 'キャプション(収録済み)', 'silent'),
  criterion('1.2.3', 'A', '音声解説又はメディアに対する代替(収録済み)', 'silent'),
  criterion('1.2.4', 'AA', 'キャプション(ライブ)', 'silent'),
  criterion('1.2.5', 'AA', '音声解説(収録済み)', 'silent'),
  criterion('1.3.1', 'A', '情報及び関係性', 'axe', 'read'),
  criterion('1.3.2', 'A', '意味のある順序', 'read'),
  criterion('1.3.3', 'A', '感覚的な特徴', 'read'),
  criterion('1.4.1', 'A', '色の使用', 'axe', 'read'),
  criterion('1.4.2', 'A', '音声の制御', 'silent'),
  criterion('1.4.3', 'AA', 'コントラスト(最低限レベル)', 'axe'),
  criterion('1.4.4', 'AA', 'テキストのサイズ変更', 'axe', 'zoom'),
  criterion('1.4.5', 'AA', '文字画像', 'read'),
  criterion('2.1.1', 'A', 'キーボード', 'keyboard', 'script'),
  criterion('2.1.2', 'A', 'キーボードトラップなし', 'keyboard'),
  criterion('2.2.1', 'A', 'タイミング調整可能', 'still'),
  criterion('2.2.2', 'A', '一時停止、停止及び非表示', 'still'),
  criterion('2.3.1', 'A', '3回の閃(せん)光、又は閾(しきい)値以下', 'still'),
  criterion('2.4.1', 'A', 'ブロックスキップ', 'axe', 'keyboard'),
  criterion('2.4.2', 'A', 'ページタイトル', 'axe', 'links'),
  criterion('2.4.3', 'A', 'フォーカス順序', 'keyboard', 'read'),
  criterion('2.4.4', 'A', 'リンクの目的(コンテキスト内)', 'axe', 'read'),
  criterion('2.4.5', 'AA', '複数の手段', 'links'),
  criterion('2.4.6', 'AA', '見出し及びラベル', 'axe', 'read'),
  criterion('2.4.7', 'AA', 'フォーカスの可視化', 'keyboard'),
  criterion('3.1.1', 'A', 'ページの言語', 'axe'),
  criterion('3.1.2', 'AA', '一部分の言語', 'axe', 'read'),
  criterion('3.2.1', 'A', 'フォーカス時', 'keyboard'),
  criterion('3.2.2', 'A', '入力時', 'script'),
  criterion('3.2.3', 'AA', '一貫したナビゲーション', 'links'),
  criterion('3.2.4', 'AA', '一貫した識別性', 'read'),
  criterion('3.3.1', 'A', 'エラーの特定', 'read'),
  criterion('3.3.2', 'A', 'ラベル又は説明', 'axe', 'read'),
  criterion('3.3.3', 'AA', 'エラー修正の提案', 'read'),
  criterion('3.3.4', 'AA', 'エラー回避(法的、金融及びデータ)', 'read'),
  criterion('4.1.1', 'A', '構文解析', 'axe'),
  criterion('4.1.2', 'A', '名前(name)、役割(role)及び値(value)', 'axe'),
];
