// 再交付の手数料: what a new card costs for each reason, with and without the old card (guidebook p.5).
import { fee, LawError, type ReissueReason } from '@tegata/law';
import { DataTable } from '@tegata/ui';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';

type Row = { reason: ReissueReason; returned: boolean };

export function ReissueFees({ view, reasons }: { view: View; reasons: readonly ReissueReason[] }) {
  const { t, speech } = view;
  const rows: Row[] = reasons.flatMap((reason) =>
    costOf(view, reason, true).answer === costOf(view, reason, false).answer
      ? [{ reason, returned: false }]
      : [
          { reason, returned: true },
          { reason, returned: false },
        ],
  );
  const express = expressCost(view);
  return (
    <>
      <DataTable
        caption={t('fees.reissue')}
        empty=""
        rows={rows}
        columns={[
          {
            header: t('fees.reason'),
            rowHeader: true,
            cell: ({ reason }) => t(`reissue.${reason}` as never),
          },
          {
            header: t('fees.condition'),
            cell: (row) =>
              rows.filter(({ reason }) => reason === row.reason).length === 1
                ? '—'
                : t(row.returned ? condition(row.reason) : withoutIt(row.reason)),
          },
          {
            header: t('fees.yen'),
            numeric: true,
            cell: ({ reason, returned }) => {
              const yen = costOf(view, reason, returned).answer;
              return yen === 0 ? t('kiosk.free') : speech.yen(yen);
            },
          },
        ]}
      />
      {express !== undefined && <p>{t('fees.express', { yen: speech.yen(express) })}</p>}
      <Why
        view={view}
        reasons={rows.flatMap(({ reason, returned }) => [...costOf(view, reason, returned).reasons])}
      />
    </>
  );
}

const condition = (reason: ReissueReason) =>
  reason === 'theft' ? ('fees.police-report' as const) : ('fees.old-card-returned' as const);
const withoutIt = (reason: ReissueReason) =>
  reason === 'theft' ? ('fees.no-police-report' as const) : ('fees.old-card-kept' as const);

/** `shown`: the old card is handed back, the theft was reported. */
function costOf({ on, profile }: View, reason: ReissueReason, shown: boolean) {
  const asked = { for: 'reissue', channel: 'counter', on, reason } as const;
  return fee({ ...asked, oldCardReturned: shown, policeReport: shown }, profile.fees);
}

/** What an express card costs a reader who pays, where it is offered. */
function expressCost({ on, profile }: View): number | undefined {
  try {
    return fee({ for: 'reissue', channel: 'counter', on, reason: 'loss', express: true }, profile.fees)
      .answer;
  } catch (error) {
    if (error instanceof LawError && error.code === 'law.express-not-offered') return undefined;
    throw error;
  }
}
