// The stock of cards (在庫): where each card stands, and the notices (交付通知書) for those that arrived.
import { CARD_STATES } from '@tegata/law';
import {
  Button,
  DataTable,
  DateText,
  Form,
  Notice,
  newFormKey,
  parseForm,
  type SurfaceEnv,
  submitOnce,
} from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Desk, deskOf } from '../frame/desk.ts';
import { frameWords } from '../frame/frame-words.ts';
import { type Card, PersonName } from '../residents/person.tsx';
import { CardStateBadge, cardStateName } from './card-state.tsx';
import { cardsWords } from './cards-words.ts';

const chosenCards = z.object({
  card: z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]),
    z.array(z.string().regex(/^\d{15}$/)).max(500),
  ),
  /** `all`: the list was that of every office, and stays so. */
  office: z.enum(['all', '']).default(''),
});

export function cardRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  const { municipality } = counter;

  app.get('/cards', async (c) => {
    const desk = deskOf(c, counter);
    const { cards } = await municipality.cards({});
    const everywhere = c.req.query('office') === 'all';
    const shown = everywhere ? cards : cards.filter(({ officeId }) => officeId === desk.clerk.officeId);
    const state = c.req.query('state') ?? '';
    const result = { sent: count(c.req.query('sent')), failed: count(c.req.query('failed')) };
    return c.html(<Stock desk={desk} cards={shown} state={state} everywhere={everywhere} result={result} />);
  });

  app.post('/cards/notices', async (c) => {
    const form = await parseForm(c, chosenCards, { lang: c.get('lang'), labels: {} });
    if (!form.ok) return c.redirect('/cards?state=arrived', 303);
    const { card, office } = form.values;
    return submitOnce(c, form.typed, async () => {
      const { cards } = await municipality.cards({ query: { state: 'arrived' } });
      const waiting = cards.filter(({ cardSerial }) => card.includes(cardSerial));
      const sent = await sendNotices(counter, waiting);
      const result = { sent: String(sent), failed: String(waiting.length - sent) };
      const query = new URLSearchParams({ state: 'arrived', ...result, ...(office && { office }) });
      return `/cards?${query}`;
    });
  });
}

const count = (text: string | undefined) => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

/** One after the other; a card that is refused does not hold up the rest. Repeating posts no second notice. */
async function sendNotices({ municipality }: Counter, cards: Card[]): Promise<number> {
  let sent = 0;
  for (const { cardSerial, officeId } of cards) {
    try {
      await municipality.sendNotice({ officeId }, { params: { cardSerial }, id: `notice-${cardSerial}` });
      sent++;
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      // Nobody answers: the others would only wait in vain.
      if (error.retryable) break;
    }
  }
  return sent;
}

type StockProps = {
  desk: Desk;
  cards: Card[];
  state: string;
  everywhere: boolean;
  result: { sent: number; failed: number };
};

function Stock({ desk, cards, state, everywhere, result }: StockProps) {
  const { lang } = desk;
  const t = cardsWords(lang);
  const f = frameWords(lang);
  const shown = cards
    .filter((card) => !state || card.state === state)
    .sort((a, b) => a.arrivedOn.localeCompare(b.arrivedOn));
  const name = state ? cardStateName(state, lang) : t('all');
  const mayBeSent = state === 'arrived' && shown.length > 0;
  return (
    <ClerkPage desk={desk} place="cards" title={t('title')}>
      <div class="mt-6 grid gap-6">
        <Filter desk={desk} cards={cards} state={state} everywhere={everywhere} />
        {result.sent > 0 && (
          <Notice
            lang={lang}
            tone="success"
            title={t('sent', { count: result.sent })}
            text={t('sent-text')}
            live
          />
        )}
        {result.failed > 0 && (
          <Notice
            lang={lang}
            tone="warning"
            title={t('failed', { count: result.failed })}
            text={t('failed-text')}
            live
          />
        )}
        {mayBeSent && (
          <div class="grid gap-4">
            <p class="max-w-[48rem]">{t('notice-lead')}</p>
            <SendNotices cards={shown} everywhere={everywhere}>
              <Button shortcut="F8">{t('send-all', { count: shown.length })}</Button>
            </SendNotices>
          </div>
        )}
        <DataTable
          caption={t('caption', { state: name, count: shown.length })}
          empty={t('none')}
          rows={shown}
          columns={[
            {
              header: t('holder'),
              rowHeader: true,
              cell: (card) => (
                <a href={`/residents/${card.residentId}`} class="inline-block">
                  <PersonName name={card.holderName} furigana={card.holderFurigana} />
                </a>
              ),
            },
            { header: f('state'), cell: (card) => <CardStateBadge state={card.state} lang={lang} /> },
            {
              header: f('arrived'),
              cell: (card) => <DateText value={Temporal.PlainDate.from(card.arrivedOn)} lang={lang} />,
            },
            {
              header: f('card'),
              cell: (card) => <span class="font-mono text-dns-16N-130">{card.cardSerial}</span>,
            },
            mayBeSent
              ? {
                  header: t('choose'),
                  cell: (card) => (
                    <SendNotices cards={[card]} everywhere={everywhere}>
                      <Button size="sm" variant="outline">
                        {t('send-one')}
                        <span class="sr-only">: {card.holderName}</span>
                      </Button>
                    </SendNotices>
                  ),
                }
              : { header: f('notice'), cell: (card) => card.noticeCode ?? '–' },
          ]}
        />
      </div>
    </ClerkPage>
  );
}

type SendNoticesProps = { cards: Card[]; everywhere: boolean; children?: Child };

function SendNotices({ cards, everywhere, children }: SendNoticesProps) {
  return (
    <Form action="/cards/notices" formKey={newFormKey()} class="">
      {everywhere && <input type="hidden" name="office" value="all" />}
      {cards.map(({ cardSerial }) => (
        <input type="hidden" name="card" value={cardSerial} />
      ))}
      {children}
    </Form>
  );
}

function Filter({ desk, cards, state, everywhere }: Omit<StockProps, 'result'>) {
  const { lang } = desk;
  const t = cardsWords(lang);
  const present = Object.keys(CARD_STATES).filter((each) => cards.some((card) => card.state === each));
  const address = (chosen: string, all: boolean) => {
    const query = new URLSearchParams({ ...(chosen && { state: chosen }), ...(all && { office: 'all' }) });
    return `/cards?${query}`;
  };
  const choice = (chosen: string, label: string, amount: number) => (
    <li>
      <a
        href={address(chosen, everywhere)}
        aria-current={chosen === state ? 'true' : undefined}
        class={`inline-flex min-h-11 items-center gap-2 rounded-8 border px-3 ${chosen === state ? 'border-2 border-ink font-bold text-ink no-underline' : 'border-line-strong'}`}
      >
        {label} <span class="tabular-nums">{amount}</span>
      </a>
    </li>
  );
  return (
    <nav aria-label={t('states')} class="grid gap-3">
      <ul class="flex flex-wrap gap-2">
        {choice('', t('all'), cards.length)}
        {present.map((each) =>
          choice(each, cardStateName(each, lang), cards.filter((card) => card.state === each).length),
        )}
      </ul>
      <p>
        <a href={address(state, !everywhere)}>{t(everywhere ? 'this-office' : 'every-office')}</a>
      </p>
    </nav>
  );
}
