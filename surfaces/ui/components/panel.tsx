// Panels (カード型の枠) and definition lists: what belongs together stands together.
import type { Child } from 'hono/jsx';

type PanelProps = {
  title?: Child;
  level?: 2 | 3 | undefined;
  children?: Child;
  tone?: 'plain' | 'soft' | undefined;
};

/** A bordered area with its own heading. */
export function Panel({ title, level = 2, children, tone = 'plain' }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      class={`rounded-12 border border-line p-5 desktop:p-6 ${tone === 'soft' ? 'bg-paper-soft' : 'bg-paper'}`}
    >
      {title && <Heading class="mb-3 text-std-20B-150">{title}</Heading>}
      {children}
    </section>
  );
}

type LinkPanelProps = { href: string; title: string; text?: Child; media?: Child; level?: 2 | 3 | undefined };

/** A panel that leads somewhere: one link, whose area is the whole panel. */
export function LinkPanel({ href, title, text, media, level = 2 }: LinkPanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="group relative grid content-start gap-2 rounded-12 border border-line bg-paper p-5 hover:border-link hover:bg-paper-key desktop:p-6">
      {media}
      <Heading class="text-std-20B-150">
        <a href={href} class="after:absolute after:inset-0 after:rounded-12">
          {title}
        </a>
      </Heading>
      {text && <div class="text-std-16N-170">{text}</div>}
    </div>
  );
}

export type DefinitionEntry = {
  term: string;
  value: Child;
  change?: { href: string; label: string } | undefined;
};

/** Terms and their values, as in the check before sending; `change` leads back to the field. */
export function DefinitionList({ entries }: { entries: DefinitionEntry[] }) {
  return (
    <dl class="@container border-t border-line">
      {entries.map(({ term, value, change }) => (
        <div class="grid gap-x-6 gap-y-1 border-b border-line py-4 @xl:grid-cols-[14rem_1fr_auto]">
          <dt class="font-bold">{term}</dt>
          <dd class="min-w-0">{value}</dd>
          {change && (
            <dd>
              <a href={change.href} class="inline-flex min-h-6 items-center">
                {change.label}
                <span class="sr-only">: {term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
