// What a finger presses (タッチ部品): nothing below 72 px, words in full, one act a button.
import { Form } from '@tegata/ui';
import type { Child } from 'hono/jsx';

type Look = 'solid' | 'outline' | 'danger';

const base =
  'inline-flex min-h-[max(72px,4.5rem)] min-w-[max(72px,8rem)] items-center justify-center gap-3 rounded-12 border-2 px-3 py-3 text-center text-std-20B-150 no-underline desktop:px-6';

const looks: Record<Look, string> = {
  solid: 'border-transparent bg-fill text-fill-ink hover:bg-fill-hover visited:text-fill-ink',
  outline: 'border-current bg-paper text-link hover:bg-paper-key',
  danger: 'border-transparent bg-red-900 text-white hover:bg-red-1000',
};

type ButtonProps = {
  look?: Look | undefined;
  name?: string | undefined;
  value?: string | undefined;
  wide?: boolean | undefined;
  formaction?: string | undefined;
  children?: Child;
};

/** A button of the form around it. */
export function TouchButton({ look = 'solid', name, value, wide, formaction, children }: ButtonProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formaction={formaction}
      data-button
      class={`${base} ${looks[look]} ${wide ? 'w-full' : ''}`}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button. `elsewhere` opens another window: the kiosk's own screen stays. */
export function TouchLink(props: { href: string; look?: Look; elsewhere?: boolean; children?: Child }) {
  return (
    <a
      href={props.href}
      target={props.elsewhere ? 'tegata-desk' : undefined}
      data-button
      class={`${base} ${looks[props.look ?? 'outline']}`}
    >
      {props.children}
    </a>
  );
}

/** One act of its own: a form with a single button. `visit` ties it to the person it was shown to. */
export function Act(props: ButtonProps & { action: string; visit: string; class?: string }) {
  return (
    <VisitForm action={props.action} visit={props.visit} class={props.class ?? ''}>
      <TouchButton {...props} />
    </VisitForm>
  );
}

/** A form of the visit. */
export function VisitForm(props: { action: string; visit: string; class: string; children?: Child }) {
  return (
    <Form action={props.action} class={props.class}>
      <input type="hidden" name="visit" value={props.visit} />
      {props.children}
    </Form>
  );
}

const tile =
  'grid w-full min-h-[max(96px,5.5rem)] content-center gap-1 portrait:desktop:min-h-[8rem] rounded-16 border-2 border-link bg-paper px-6 py-4 text-left text-link no-underline shadow-1 hover:bg-paper-key active:bg-paper-key';

type TileProps = { title: Child; hint?: Child; aside?: Child; picture?: Child };

/** A big choice inside a form. */
export function TileButton(props: TileProps & { name: string; value: string }) {
  return (
    <button type="submit" name={props.name} value={props.value} data-button class={tile}>
      <TileText {...props} />
    </button>
  );
}

/** A big choice that only leads onward. */
export function TileLink(props: TileProps & { href: string }) {
  return (
    <a href={props.href} data-button class={tile}>
      <TileText {...props} />
    </a>
  );
}

function TileText({ title, hint, aside, picture }: TileProps) {
  return (
    <span class="flex flex-wrap items-center gap-x-6 gap-y-3">
      {picture}
      <span class="grid flex-1 basis-48 gap-1">
        <span class="text-std-26B-150">{title}</span>
        {hint && <span class="text-std-17N-170 text-ink">{hint}</span>}
      </span>
      {aside && <span class="text-std-24B-150 tabular-nums text-ink">{aside}</span>}
    </span>
  );
}

type TickProps = { name: string; value: string; checked: boolean; title: Child; hint?: Child; id: string };

/** A choice that is ticked, as large as a tile. */
export function TickTile({ name, value, checked, title, hint, id }: TickProps) {
  return (
    <label class="flex min-h-[max(80px,5rem)] items-center gap-5 rounded-16 border-2 border-line-strong bg-paper px-5 py-3 has-checked:border-link has-checked:bg-paper-key has-focus-visible:outline-4 has-focus-visible:outline-solid has-focus-visible:outline-black">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        aria-describedby={hint ? id : undefined}
        class="size-9 shrink-0 accent-fill"
      />
      <span class="grid gap-1">
        <span class="text-std-22B-150">{title}</span>
        {hint && (
          <span id={id} class="text-std-16N-170 text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
