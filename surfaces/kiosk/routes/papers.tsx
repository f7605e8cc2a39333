// The papers that came out (印刷した用紙): page, sheets as pictures, PDF. Their address is all it takes, as with paper.
import { TroublePage } from '@tegata/ui';
import type { PrintedPaper } from '../deps.ts';
import { PaperPage } from '../screens/paper.tsx';
import { type KioskApp, type KioskContext, type Room, settingOf } from './setting.ts';

export function papers(app: KioskApp, room: Room): void {
  const { findPaper } = room.station.deps;
  const withPaper =
    (show: (c: KioskContext, paper: PrintedPaper) => Response | Promise<Response> | undefined) =>
    async (c: KioskContext) => {
      const paper = await findPaper(c.req.param('id') ?? '');
      const shown = paper && (await show(c, paper));
      return shown ?? c.html(<TroublePage frame={c.get('frame')} status={404} />, 404);
    };

  app.get(
    '/papers/:id',
    withPaper(
      (c, paper) =>
        c.html(
          <PaperPage setting={settingOf(c, room)} id={c.req.param('id') ?? ''} paper={paper} />,
        ) as Response,
    ),
  );
  // Half a megabyte and more each: pictures of their own, never part of a page.
  app.get(
    '/papers/:id/sheets/:sheet',
    withPaper((c, { preview }) => {
      const svg = preview[Number(c.req.param('sheet')) - 1];
      return svg === undefined
        ? undefined
        : c.body(svg, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
    }),
  );
  app.get(
    '/papers/:id/paper.pdf',
    withPaper((c, { pdf, requestId }) =>
      c.body(new Uint8Array(pdf), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="tegata-${requestId.slice(0, 8)}.pdf"`,
      }),
    ),
  );
}
