// The first page of the style guide: every component that is not part of a form, with the longest name there is.
import type { Child } from 'hono/jsx';
import { Button, LinkButton } from './components/button.tsx';
import { DataTable } from './components/data-table.tsx';
import { Reasons } from './components/disclosure.tsx';
import { Notice } from './components/notice.tsx';
import { DefinitionList, LinkPanel, Panel } from './components/panel.tsx';
import { type CardFace, PlasticCard } from './components/plastic-card.tsx';
import { Portrait, type PortraitAge } from './components/portrait.tsx';
import { yenText } from './components/receipt.tsx';
import { Progress, StatusBadge, Tag } from './components/status.tsx';
import { Breadcrumb, Steps } from './components/steps.tsx';
import { DateText } from './date.tsx';
import { type Frame, Page } from './page.tsx';
import { guideWords } from './styleguide-words.ts';

const longestName =
  '寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子パイポパイポのシューリンガンのグーリンダイのポンポコピーのポンポコナーの長久命の長助';

const face = (name: string, seed: string): CardFace => ({
  name,
  address: '東京都港区芝公園一丁目5番25号 見本荘 0101号室',
  birth: '昭和59年2月29日生',
  sex: '女',
  expiry: '2036年2月29日まで有効',
  certificateExpiry: '2031年2月28日まで',
  additional: ['令和8年4月1日 住所変更 港区赤坂四丁目18番13号 見本町長印'],
  photo: <Portrait lang="ja" seed={seed} class="size-full" />,
});

export function Showcase({ frame }: { frame: Frame }) {
  const { lang } = frame;
  const t = guideWords(lang);
  const faces: [string, PortraitAge][] = [
    ['baby', 'baby'],
    ['haru', 'child'],
    ['natsu', 'adult'],
    ['aki', 'adult'],
    ['fuyu', 'adult'],
    ['matsu', 'elder'],
  ];
  return (
    <Page
      frame={frame}
      title={t('title')}
      above={
        <Breadcrumb lang={lang} trail={[{ label: t('trail.town'), href: '/' }, { label: t('title') }]} />
      }
    >
      <p class="mt-4 max-w-[40rem]">{t('lead')}</p>
      <div class="mt-10 grid gap-14">
        <Part title={t('part.buttons')}>
          <p class="flex flex-wrap items-center gap-4">
            <Button type="button">{t('button.solid')}</Button>
            <Button type="button" variant="outline">
              {t('button.outline')}
            </Button>
            <Button type="button" variant="text">
              {t('button.text')}
            </Button>
            <Button type="button" variant="danger">
              {t('button.danger')}
            </Button>
            <Button disabled describedBy="why-disabled">
              {t('button.disabled')}
            </Button>
          </p>
          <p id="why-disabled" class="text-ink-soft">
            {t('button.why')}
          </p>
          <p class="flex flex-wrap items-center gap-4">
            <LinkButton href="/form">{t('button.form')}</LinkButton>
            <Button type="button" size="md" variant="outline" shortcut="F2">
              {t('button.middle')}
            </Button>
            <Button type="button" size="sm" variant="outline">
              {t('button.small')}
            </Button>
          </p>
        </Part>
        <Part title={t('part.notices')}>
          <Notice lang={lang} tone="info" title={t('notice.info')} text={t('notice.info-text')} />
          <Notice lang={lang} tone="success" title={t('notice.success')} />
          <Notice lang={lang} tone="warning" title={t('notice.warning')} text={t('notice.warning-text')} />
          <Notice lang={lang} tone="error" title={t('notice.error')}>
            <p>
              <a href="/form">{t('button.form')}</a>
            </p>
          </Notice>
          <p class="flex flex-wrap gap-3">
            <StatusBadge tone="success">{t('badge.valid')}</StatusBadge>
            <StatusBadge tone="warning">{t('badge.suspended')}</StatusBadge>
            <StatusBadge tone="error">{t('badge.revoked')}</StatusBadge>
            <StatusBadge tone="info">{t('badge.waiting')}</StatusBadge>
            <Tag>{t('badge.tag')}</Tag>
          </p>
        </Part>
        <Part title={t('part.decision')}>
          <Reasons
            lang={lang}
            open
            reasons={[
              { text: t('reason.first'), source: t('reason.first-source') },
              { text: t('reason.second'), source: t('reason.second-source') },
            ]}
          />
          <Steps lang={lang} names={[t('step.1'), t('step.2'), t('step.3'), t('step.4')]} current={3} />
          <Progress lang={lang} label={t('progress.label')} value={3} max={5} />
          <Progress lang={lang} label={t('progress.waiting')} />
        </Part>
        <Part title={t('part.facts')}>
          <DataTable
            caption={t('table.caption')}
            empty={t('table.empty')}
            rows={fees}
            columns={[
              { header: t('table.paper'), rowHeader: true, cell: (row) => row[lang] },
              { header: t('table.until'), cell: (row) => <DateText value={row.until} lang={lang} /> },
              { header: t('table.fee'), numeric: true, cell: (row) => yenText(row.yen, lang) },
            ]}
          />
          <DataTable caption={t('table.none')} empty={t('table.empty')} rows={[]} columns={[]} />
          <div class="grid gap-6 desktop:grid-cols-2">
            <Panel title={t('panel.title')} level={3}>
              <DefinitionList
                entries={[
                  { term: t('form.name'), value: <span class="font-name">{longestName}</span> },
                  {
                    term: t('form.birth'),
                    value: '1984-02-29',
                    change: { href: '/form', label: t('form.change') },
                  },
                ]}
              />
            </Panel>
            <LinkPanel href="/station" level={3} title={t('panel.link')} text={t('panel.link-text')} />
          </div>
        </Part>
        <Part title={t('part.card')}>
          <div class="grid items-start gap-6 desktop:grid-cols-2">
            <PlasticCard lang={lang} side="front" face={face('見本 花子', 'natsu')} />
            <PlasticCard lang={lang} side="case" face={face('見本 花子', 'natsu')} />
            <PlasticCard lang={lang} side="back" face={face('見本 花子', 'natsu')} />
            <PlasticCard lang={lang} side="front" face={face(longestName, 'aki')} />
          </div>
          <div class="flex flex-wrap gap-4">
            {faces.map(([seed, age]) => (
              <Portrait lang={lang} seed={seed} age={age} class="w-24 rounded-8" />
            ))}
          </div>
        </Part>
      </div>
    </Page>
  );
}

const until = Temporal.PlainDate.from('2028-03-31');
const fees = [
  { ja: '住民票の写し', en: 'Copy of the residence record', until, yen: 200 },
  { ja: '印鑑登録証明書', en: 'Seal registration certificate', until, yen: 200 },
  { ja: '戸籍の附票の写し', en: 'Copy of the family register’s address record', until, yen: 1250 },
];

function Part({ title, children }: { title: string; children?: Child }) {
  return (
    <section class="grid min-w-0 gap-6">
      <h2 class="border-b-4 border-key-900 pb-2">{title}</h2>
      {children}
    </section>
  );
}
