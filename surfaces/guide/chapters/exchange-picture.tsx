// 分散管理の図: one exchange in four steps: a municipality asks the tax office, by linkage codes, and no number travels.
// Choosing a step moves the letter on the picture (no script; nothing moves by itself); the list says it all in order.
import type { Child } from 'hono/jsx';
import type { View } from '../frame/view.ts';

const STEPS = [1, 2, 3, 4] as const;

/** Where the letter is at each step, and whose code it bears: ● the municipality's, ▲ the tax office's. */
const LETTER = [
  'left-[16.7%]',
  "group-has-[[value='2']:checked]:left-1/2",
  "group-has-[[value='3']:checked]:left-[83.3%]",
  "group-has-[[value='4']:checked]:left-[16.7%]",
].join(' ');

export function ExchangePicture({ view }: { view: View }) {
  const { t } = view;
  return (
    <figure class="group rounded-12 border border-line bg-paper-soft p-4 desktop:p-5">
      <figcaption class="mb-4 font-bold">{t('safety.example')}</figcaption>
      <Stage view={view} />
      <ol class="grid gap-2">
        {STEPS.map((step) => (
          <li class="grid">
            <label class="flex min-h-12 cursor-pointer items-start gap-3 rounded-8 border border-line-strong bg-paper px-4 py-3 has-checked:border-2 has-checked:border-link has-checked:bg-paper-key">
              <input
                type="radio"
                name="exchange"
                value={step}
                checked={step === 1}
                class="mt-1 size-5 shrink-0"
              />
              <span>{t(`safety.exchange-${step}`)}</span>
            </label>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Three offices and a letter; for the eye only. */
function Stage({ view: { t } }: { view: View }) {
  return (
    <div aria-hidden="true" class="relative mb-5 grid grid-cols-3 pt-10 text-center text-dns-14N-130">
      <span class="absolute top-18 right-[16.7%] left-[16.7%] border-t-2 border-dashed border-line-strong" />
      <Office name={t('safety.node-municipality')}>
        <path d="M8 22 32 9l24 13M13 24v26M24 24v26M40 24v26M51 24v26M8 52h48" />
      </Office>
      <Office name={t('safety.node-network')}>
        <circle cx="32" cy="32" r="10" />
        <path d="M32 22V10M32 54V42M22 32H10M54 32H42M25 25l-8-8M39 39l8 8M39 25l8-8M25 39l-8 8" />
      </Office>
      <Office name={t('safety.node-tax-office')}>
        <path d="M14 54V12h36v42M8 54h48M24 22h4M36 22h4M24 32h4M36 32h4M28 54V43h8v11" />
      </Office>
      <span
        class={`absolute top-0 grid -translate-x-1/2 transition-[left] duration-700 motion-reduce:transition-none ${LETTER}`}
      >
        <svg viewBox="0 0 44 32" class="w-11" role="presentation">
          <rect x="1.5" y="1.5" width="41" height="29" rx="3" fill="#0017c1" stroke="#fff" stroke-width="2" />
          <path d="M3 4l19 14L41 4" fill="none" stroke="#fff" stroke-width="2" />
          <circle
            cx="22"
            cy="23"
            r="4.5"
            fill="#ffd43d"
            class="group-has-[[value='3']:checked]:hidden group-has-[[value='4']:checked]:hidden"
          />
          <path
            d="M22 17.5 27.5 27h-11z"
            fill="#ffd43d"
            class="hidden group-has-[[value='3']:checked]:block"
          />
          <path
            d="M16 22.5l4 4 8-8"
            fill="none"
            stroke="#ffd43d"
            stroke-width="3"
            class="hidden group-has-[[value='4']:checked]:block"
          />
        </svg>
      </span>
    </div>
  );
}

function Office({ name, children }: { name: string; children: Child }) {
  return (
    <span class="grid justify-items-center gap-1 px-1">
      <svg
        viewBox="0 0 64 64"
        class="relative size-16 rounded-full bg-paper"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        role="presentation"
      >
        {children}
      </svg>
      {name}
    </span>
  );
}
