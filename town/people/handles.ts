// Handles: short romaji names for residents and their cards (`minato-hanako`), made from the furigana in the
// Hepburn romanisation that Japanese passports use (ヘボン式: no long vowels, m before b, m and p).

// biome-ignore format: the rows of the 五十音 table
const syllables: Record<string, string> = {
  あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o',
  か: 'ka', き: 'ki', く: 'ku', け: 'ke', こ: 'ko',
  が: 'ga', ぎ: 'gi', ぐ: 'gu', げ: 'ge', ご: 'go',
  さ: 'sa', し: 'shi', す: 'su', せ: 'se', そ: 'so',
  ざ: 'za', じ: 'ji', ず: 'zu', ぜ: 'ze', ぞ: 'zo',
  た: 'ta', ち: 'chi', つ: 'tsu', て: 'te', と: 'to',
  だ: 'da', ぢ: 'ji', づ: 'zu', で: 'de', ど: 'do',
  な: 'na', に: 'ni', ぬ: 'nu', ね: 'ne', の: 'no',
  は: 'ha', ひ: 'hi', ふ: 'fu', へ: 'he', ほ: 'ho',
  ば: 'ba', び: 'bi', ぶ: 'bu', べ: 'be', ぼ: 'bo',
  ぱ: 'pa', ぴ: 'pi', ぷ: 'pu', ぺ: 'pe', ぽ: 'po',
  ま: 'ma', み: 'mi', む: 'mu', め: 'me', も: 'mo',
  や: 'ya', ゆ: 'yu', よ: 'yo',
  ら: 'ra', り: 'ri', る: 'ru', れ: 're', ろ: 'ro',
  わ: 'wa', ゐ: 'i', ゑ: 'e', を: 'o', ゔ: 'vu',
  ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o', ん: 'n', ー: '',
};

/** Romaji of one word of hiragana or katakana. */
export function romaji(kana: string): string {
  const hiragana = kana
    .normalize('NFC')
    .replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  let spelled = '';
  let doubled = false;
  for (const letter of hiragana) {
    if (letter === 'っ') {
      doubled = true;
      continue;
    }
    let sound = syllables[letter];
    if (sound === undefined) continue;
    if (/[ゃゅょ]/.test(letter) && spelled.endsWith('i')) {
      const head = spelled.slice(0, -1);
      spelled = head;
      if (/(sh|ch|j)$/.test(head)) sound = sound.slice(1);
    } else if (/[ぁぃぅぇぉ]/.test(letter)) {
      spelled = spelled.replace(/[aiueo]$/, '');
    }
    if (doubled) sound = (sound.startsWith('ch') ? 't' : sound.charAt(0)) + sound;
    doubled = false;
    spelled += sound;
  }
  return spelled
    .replaceAll(/n(?=[bmp])/g, 'm')
    .replaceAll('oo', 'o')
    .replaceAll(/ou(?!e)/g, 'o')
    .replaceAll('uu', 'u');
}

/**
 * A handle nobody has yet: `family-given` in lower case, with `-2`, `-3` … for people who share a name.
 * A name in Latin letters is taken as written (foreign residents), any other from its furigana.
 * The new handle is added to `taken`.
 */
export function giveHandle(person: { name: string; furigana: string }, taken: Set<string>): string {
  const latin = /^[\p{Script=Latin}\s.'-]+$/u.test(person.name);
  const words = (latin ? person.name.normalize('NFD').replaceAll(/\p{M}/gu, '') : person.furigana)
    .split(/[\s\u3000]+/)
    .map((word) => (latin ? word : romaji(word)).toLowerCase().replaceAll(/[^a-z]/g, ''))
    .filter((word) => word !== '');
  const name = words.slice(0, 4).join('-');
  let handle = name;
  for (let count = 2; taken.has(handle); count++) handle = `${name}-${count}`;
  taken.add(handle);
  return handle;
}
