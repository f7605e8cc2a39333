// 検査用数字 (check digits) of the four kinds, each as its order or notice writes it.

/** Sum of digit × weight, n counted from the lowest digit as the orders count (n = 1, 2, …). */
function weightedSum(body: string, weight: (n: number) => number): number {
  let sum = 0;
  for (let n = 1; n <= body.length; n++) sum += Number(body[body.length - n]) * weight(n);
  return sum;
}

/**
 * Modulus 11 with weights 2…7 repeating from the lowest digit; remainders 0 and 1 both give 0.
 * 個人番号: 平成26年総務省令第85号 art. 5. It guards against typing slips only: about 1.7 % of single wrong digits pass.
 */
export function modulus11(body: string): string {
  const remainder = weightedSum(body, (n) => ((n - 1) % 6) + 2) % 11;
  return String(remainder <= 1 ? 0 : 11 - remainder);
}

/** Modulus 9 with weights 1 and 2 in turn, giving 1…9. 法人番号: 平成26年財務省令第70号 art. 2. */
export function modulus9(body: string): string {
  return String(9 - (weightedSum(body, (n) => (n % 2 === 1 ? 1 : 2)) % 9));
}

/** Weights 6…2 from the left, last digit of 11 − remainder. 全国地方公共団体コード. */
export function municipalityDigit(body: string): string {
  return String((11 - (weightedSum(body, (n) => n + 1) % 11)) % 10);
}
