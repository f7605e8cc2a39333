// Tables (テーブル): with a caption; on a narrow screen each row becomes a block, so the page never scrolls sideways.
import type { Child } from 'hono/jsx';

export type Column<Row> = {
  header: string;
  cell: (row: Row) => Child;
  /** Numbers and money stand at the right. */
  numeric?: boolean | undefined;
  /** This column names the row. */
  rowHeader?: boolean | undefined;
};

type DataTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  /** What stands there instead of nothing. */
  empty: Child;
};

// `display: block` takes a table's meaning away from assistive technology; the roles give it back.
/* biome-ignore-start lint/a11y/noRedundantRoles: see above */
/* biome-ignore-start lint/a11y/useSemanticElements: see above */
/** Rows of one kind. */
export function DataTable<Row>({ caption, columns, rows, empty }: DataTableProps<Row>) {
  if (rows.length === 0) {
    return (
      <section class="rounded-8 border border-line p-5">
        <p class="font-bold">{caption}</p>
        <p class="mt-2">{empty}</p>
      </section>
    );
  }
  return (
    <table role="table" data-stacks class="page-kit-table w-full border-collapse text-std-16N-170">
      <caption class="mb-3 text-left text-std-18B-160">{caption}</caption>
      <thead role="rowgroup" class="bg-paper-soft">
        <tr role="row" class="border-y border-line">
          {columns.map((column) => (
            <th role="columnheader" scope="col" class={`px-3 py-3 text-dns-16B-130 ${alignment(column)}`}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" class="border-b border-line">
            {columns.map((column) =>
              column.rowHeader ? (
                <th
                  role="rowheader"
                  scope="row"
                  data-label={column.header}
                  class={`px-3 py-3 ${alignment(column)}`}
                >
                  <span>{column.cell(row)}</span>
                </th>
              ) : (
                <td role="cell" data-label={column.header} class={`px-3 py-3 ${alignment(column)}`}>
                  <span>{column.cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
/* biome-ignore-end lint/a11y/useSemanticElements: see above */
/* biome-ignore-end lint/a11y/noRedundantRoles: see above */

const alignment = (column: { numeric?: boolean | undefined }) =>
  column.numeric ? 'text-right tabular-nums' : 'text-left';
