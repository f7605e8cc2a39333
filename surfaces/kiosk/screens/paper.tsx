// The paper in the resident's hand (印刷した用紙): its sheets as pictures, the PDF, the receipt.
import { Page } from '@tegata/ui';
import type { PrintedPaper } from '../deps.ts';
import { kindName } from './kind.tsx';
import { PaperReceipt } from './printing.tsx';
import type { Setting } from './setting.ts';
import { TouchLink } from './touch.tsx';

export function PaperPage({ setting, id, paper }: { setting: Setting; id: string; paper: PrintedPaper }) {
  const { frame, t, lang } = setting;
  const { receipt, preview } = paper;
  const kind = kindName(receipt.kind, lang);
  return (
    <Page frame={frame} title={t('paper.title')}>
      <div class="mt-6 grid items-start gap-8 desktop:grid-cols-[3fr_2fr]">
        <div class="grid gap-6">
          {preview.map((_, index) => (
            <img
              src={`/papers/${id}/sheets/${index + 1}`}
              alt={t('paper.sheet', { kind, sheet: index + 1, sheets: preview.length })}
              loading={index === 0 ? undefined : 'lazy'}
              class="aspect-[210/297] w-full border border-line-strong bg-white shadow-1"
            />
          ))}
        </div>
        <div class="grid gap-6">
          <p class="flex flex-wrap gap-4" data-no-print>
            <TouchLink href={`/papers/${id}/paper.pdf`} look="solid">
              {t('paper.download')}
            </TouchLink>
            <TouchLink href="/">{t('ended.home')}</TouchLink>
          </p>
          <PaperReceipt setting={setting} receipt={receipt} />
        </div>
      </div>
    </Page>
  );
}
