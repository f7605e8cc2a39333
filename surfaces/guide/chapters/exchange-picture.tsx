// 分散管理の図: one exchange in four steps: a municipality asks the tax office, by linkage codes, and no number travels. A list
// that reads in order also without its arrows.
import type { View } from '../frame/view.ts';

export function ExchangePicture({ view }: { view: View }) {
  const { t } = view;
  return (
    <figure class="rounded-12 border border-line bg-paper-soft p-5">
      <figcaption class="mb-4 font-bold">{t('safety.example')}</figcaption>
      <ol class="grid gap-2">
        {([1, 2, 3, 4] as const).map((step) => (
          <li class="grid gap-2">
            {step > 1 && (
              <span aria-hidden="true" class="justify-self-center text-std-20B-150 text-link">
                ↓
              </span>
            )}
            <span class="rounded-8 border-2 border-link bg-paper px-4 py-3">
              {t(`safety.exchange-${step}`)}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
