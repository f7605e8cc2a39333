// ④ Whose, which items, how many (記載事項・部数), one question a screen, and the check before anything is ordered.
import { Notice, yenText } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { chosenEntry, type Items, type Member, type Visit } from '../visit/visit.ts';
import { kindName } from './kind.tsx';
import { Screen } from './screen.tsx';
import type { VisitSetting } from './setting.ts';
import { Act, TickTile, TileButton, TouchButton, VisitForm } from './touch.tsx';

export function WhoseScreen({ setting }: { setting: VisitSetting }) {
  const { t, visit } = setting;
  const people = visit.presented?.household ?? [];
  const self = people.find((each) => each.self);
  return (
    <Screen setting={setting} title={t('whose.title')} back="visit" stop>
      <VisitForm action="/whose" visit={visit.id} class="grid gap-4">
        <TileButton
          name="whose"
          value="self"
          title={t('whose.self')}
          hint={self && <span class="font-name">{self.name}</span>}
        />
        {people.length > 1 && (
          <TileButton
            name="whose"
            value="household"
            title={t('whose.household')}
            hint={t('whose.household-hint', { count: people.length })}
          />
        )}
        {people.length > 1 && (
          <TileButton name="whose" value="some" title={t('whose.some')} hint={t('whose.some-hint')} />
        )}
      </VisitForm>
    </Screen>
  );
}

/** So many people on one screen; the rest on the next. */
const peoplePerScreen = 4;

type MembersProps = { setting: VisitSetting; page: number; nobody: boolean };

export function MembersScreen({ setting, page, nobody }: MembersProps) {
  const { t, lang, visit } = setting;
  const people = visit.presented?.household ?? [];
  const pages = Math.max(1, Math.ceil(people.length / peoplePerScreen));
  const here = Math.min(Math.max(page, 1), pages);
  const first = (here - 1) * peoplePerScreen;
  const shown = people.slice(first, first + peoplePerScreen);
  const elsewhere = visit.order.members.filter((ref) => !shown.some((each) => each.ref === ref));
  return (
    <Screen
      setting={setting}
      title={t('members.title')}
      say={[nobody ? t('members.none') : t('members.lead')]}
      errors={nobody}
      back="visit"
      stop
    >
      <p class="text-std-22N-150">{t('members.lead')}</p>
      {nobody && <Notice lang={lang} tone="error" title={t('members.none')} live />}
      <VisitForm action="/members" visit={visit.id} class="grid gap-4">
        {elsewhere.map((ref) => (
          <input type="hidden" name="member" value={ref} />
        ))}
        <div class="grid gap-4 landscape:desktop:grid-cols-2">
          {shown.map((person, index) => (
            <TickTile
              name="member"
              value={person.ref}
              id={`member-${index}`}
              checked={visit.order.members.includes(person.ref)}
              title={<PersonName person={person} self={t('members.self')} />}
            />
          ))}
        </div>
        {pages > 1 && (
          <p class="flex flex-wrap items-center gap-4">
            <TouchButton look="outline" name="page" value={String((here % pages) + 1)}>
              {t('members.more')}
            </TouchButton>
            <span class="text-std-18N-160">{t('members.page', { page: here, pages })}</span>
          </p>
        )}
        <TouchButton wide>{t('bar.next')}</TouchButton>
      </VisitForm>
    </Screen>
  );
}

function PersonName({ person, self }: { person: Member; self: string }) {
  return (
    <span>
      <span class="font-name">{person.name}</span>
      {person.self && <span class="text-std-16N-170">{` (${self})`}</span>}
    </span>
  );
}

type ItemName = keyof Items;

/** 日本人住民: relation and domicile. 外国人住民: relation, nationality and status (guidebook p.10). */
function offeredItems(visit: Visit): ItemName[] {
  const people = (visit.presented?.household ?? []).filter(({ ref }) => visit.order.members.includes(ref));
  const domestic = people.some(({ foreign }) => !foreign);
  const foreign = people.some((person) => person.foreign);
  return [
    'relation',
    ...(domestic ? (['registeredDomicile'] as const) : []),
    ...(foreign ? (['nationality', 'residenceStatus'] as const) : []),
    'individualNumber',
  ];
}

export function ItemsScreen({ setting }: { setting: VisitSetting }) {
  const { t, visit } = setting;
  return (
    <Screen setting={setting} title={t('items.title')} say={[t('items.lead')]} back="visit" stop>
      <p class="text-std-22N-150">{t('items.lead')}</p>
      <VisitForm action="/items" visit={visit.id} class="grid gap-4">
        <div class="grid gap-4 landscape:desktop:grid-cols-2">
          {offeredItems(visit).map((item) => (
            <TickTile
              name="item"
              value={item}
              id={`item-${item}`}
              checked={visit.order.items[item]}
              title={t(`items.${item}`)}
              hint={item === 'individualNumber' ? t('items.individualNumber-hint') : undefined}
            />
          ))}
        </div>
        <TouchButton wide>{t('bar.next')}</TouchButton>
      </VisitForm>
    </Screen>
  );
}

export function CopiesScreen({ setting, many }: { setting: VisitSetting; many: boolean }) {
  const { t, visit } = setting;
  const counts = many ? [6, 7, 8, 9, 10] : [1, 2, 3, 4, 5];
  return (
    <Screen setting={setting} title={t('copies.title')} back={many ? '/copies' : 'visit'} stop>
      <VisitForm
        action="/copies"
        visit={visit.id}
        class="grid gap-4 desktop:grid-cols-2 landscape:desktop:grid-cols-3"
      >
        {counts.map((count) => (
          <TileButton name="copies" value={String(count)} title={t('copies.number', { count })} />
        ))}
        {!many && <TileButton name="copies" value="more" title={t('copies.more')} />}
      </VisitForm>
    </Screen>
  );
}

export function CheckScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit } = setting;
  const { order } = visit;
  const each = chosenEntry(visit)?.feeYen ?? 0;
  const people = (visit.presented?.household ?? []).filter(({ ref }) => order.members.includes(ref));
  const items = offeredItems(visit).filter((item) => order.items[item]);
  const fee = t('check.fee-each', {
    fee: yenText(each * order.copies, lang),
    each: yenText(each, lang),
    copies: order.copies,
  });
  return (
    <Screen
      setting={setting}
      title={t('check.title')}
      say={[
        kindName(order.kind, lang),
        t('copies.number', { count: order.copies }),
        fee,
        t('check.no-exchange'),
      ]}
      back="visit"
      stop
    >
      <div class="grid gap-6 landscape:desktop:grid-cols-[3fr_2fr] landscape:desktop:gap-10">
        <dl class="border-t border-line">
          <Line term={t('check.kind')} change="/kind" setting={setting}>
            {kindName(order.kind, lang)}
          </Line>
          <Line term={t('check.whose')} change="/whose" setting={setting}>
            <ul class="font-name">
              {people.map(({ name }) => (
                <li>{name}</li>
              ))}
            </ul>
          </Line>
          <Line term={t('check.items')} change="/items" setting={setting}>
            {items.length === 0
              ? t('items.nothing')
              : items.map((item) => t(`items.${item}`)).join(lang === 'ja' ? '、' : ', ')}
          </Line>
          <Line term={t('check.copies')} change="/copies" setting={setting}>
            {t('copies.number', { count: order.copies })}
          </Line>
          <Line term={t('check.fee')} setting={setting}>
            {fee}
          </Line>
        </dl>
        <div class="grid content-start gap-6">
          <Notice lang={lang} tone="warning" title={t('check.no-exchange')} />
          <Act action="/check" visit={visit.id} wide>
            {t('check.order')}
          </Act>
        </div>
      </div>
    </Screen>
  );
}

type LineProps = { term: string; change?: string; setting: VisitSetting; children?: Child };

function Line({ term, change, setting: { t }, children }: LineProps) {
  return (
    <div class="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1 border-b border-line py-3 desktop:grid-cols-[11rem_1fr_auto]">
      <dt class="text-std-18B-160 max-desktop:col-span-2">{term}</dt>
      <dd class="min-w-0 text-std-20N-150">{children}</dd>
      {change && (
        <dd>
          <a
            href={`${change}?again`}
            data-button
            class="inline-flex min-h-[max(72px,4rem)] min-w-[72px] items-center justify-center rounded-12 border border-current px-4 text-std-18B-160 text-link hover:bg-paper-key"
          >
            {t('check.change')}
            <span class="sr-only">: {term}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
