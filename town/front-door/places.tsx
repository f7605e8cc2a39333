// The places of the town as a list (町の場所): what one does there, and whether it is open now.
import { type Lang, LinkPanel, momentText, StatusBadge, Tag } from '@tegata/ui';
import type { Places } from './deps.ts';
import { type Opening, type Station, whyOf } from './opening.ts';
import { words } from './words.ts';

const order = ['guide', 'counter', 'desk', 'kiosk', 'jlis', 'municipality', 'pki'] as const;

export function PlaceList(props: { lang: Lang; places: Places; openings: Record<Station, Opening> }) {
  const { lang, places, openings } = props;
  const t = words(lang);
  return (
    <ul class="grid gap-4 desktop:grid-cols-3">
      {order.map((id) => (
        <li class="grid">
          <LinkPanel
            level={3}
            href={places[id]}
            title={t(`place.${id}`)}
            text={
              <>
                <p>{t(`place.${id}-text`)}</p>
                {(id === 'counter' || id === 'kiosk') && (
                  <div class="mt-3">
                    <OpeningLine lang={lang} opening={openings[id]} />
                  </div>
                )}
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}

/** Not built yet, and said so. */
export function Plots({ lang }: { lang: Lang }) {
  const t = words(lang);
  return (
    <p class="flex flex-wrap items-center gap-3 text-ink-soft">
      <Tag>{t('place.plot')}</Tag>
      {t('place.plot-text')}
    </p>
  );
}

/** Open or closed, why, and when it opens next. */
export function OpeningLine({ lang, opening }: { lang: Lang; opening: Opening }) {
  const t = words(lang);
  const why = whyOf(opening, lang);
  return (
    <p class="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-16N-130 leading-160">
      <StatusBadge tone={opening.open ? 'success' : 'info'}>
        {t(opening.open === undefined ? 'open.unknown' : opening.open ? 'open.yes' : 'open.no')}
      </StatusBadge>
      <span>
        {why?.text ?? t('open.unknown-text')}
        {opening.next && ` ${t('open.next', { moment: momentText(opening.next.toInstant(), lang) })}`}
      </span>
    </p>
  );
}
