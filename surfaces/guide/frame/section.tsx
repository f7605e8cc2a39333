// A section of a page (節): its heading, its own address, and the passages of the guidebook it stands for.
import type { Child } from 'hono/jsx';

type SectionProps = {
  id: string;
  title: string;
  /** Numbers of the passages told here (`4.14 4.15`), so that a test can see that none was forgotten. */
  covers?: string | undefined;
  children?: Child;
};

export function Section({ id, title, covers, children }: SectionProps) {
  return (
    <section id={id} data-passages={covers} class="mt-12 grid scroll-mt-6 gap-4">
      <h2>
        <a href={`#${id}`} class="text-ink no-underline hover:underline">
          {title}
        </a>
      </h2>
      {children}
    </section>
  );
}

/** Sentences that belong together, as a list. */
export function Points({ items }: { items: Child[] }) {
  return (
    <ul class="grid list-disc gap-2 pl-6">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
