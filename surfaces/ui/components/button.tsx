// Button (ボタン) of the Digital Agency design system: solid for the one act of a page, outline beside it, text for the rest.
import type { Child } from 'hono/jsx';

type Look = {
  variant?: 'solid' | 'outline' | 'text' | 'danger' | undefined;
  size?: 'lg' | 'md' | 'sm' | undefined;
  children?: Child;
};

type ButtonProps = Look & {
  type?: 'submit' | 'button' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Says why it cannot be pressed yet through `aria-disabled`; the server refuses as well. */
  disabled?: boolean | undefined;
  /** Id of the text that explains a disabled button. */
  describedBy?: string | undefined;
  formaction?: string | undefined;
  /** Shown to clerks and announced: `aria-keyshortcuts`. */
  shortcut?: string | undefined;
  id?: string | undefined;
};

const base =
  'inline-flex items-center justify-center gap-2 border text-center font-bold underline-offset-[0.1875rem] no-underline hover:underline';

const variants = {
  solid: 'border-transparent bg-fill text-fill-ink hover:bg-fill-hover visited:text-fill-ink',
  outline: 'border-current bg-paper text-link hover:bg-paper-key',
  text: 'border-transparent text-link underline hover:bg-paper-key',
  danger: 'border-transparent bg-red-900 text-white hover:bg-red-1000',
};

const sizes = {
  lg: 'min-h-14 min-w-34 rounded-8 px-6 py-3 text-oln-16B-100 leading-130',
  md: 'min-h-12 min-w-24 rounded-8 px-4 py-2 text-oln-16B-100 leading-130',
  sm: 'min-h-11 min-w-20 rounded-6 px-3 py-1 text-oln-16B-100 leading-130',
};

const unavailable =
  'border-transparent bg-solid-gray-200 text-solid-gray-700 hover:no-underline cursor-not-allowed forced-colors:border-[GrayText] forced-colors:text-[GrayText]';

const look = ({ variant = 'solid', size = 'lg' }: Look) => `${base} ${sizes[size]} ${variants[variant]}`;

/** A button of a form. `aria-disabled` keeps it reachable, so that everybody can find out why. */
export function Button(props: ButtonProps) {
  const classes = props.disabled ? `${base} ${sizes[props.size ?? 'lg']} ${unavailable}` : look(props);
  return (
    <button
      type={props.disabled ? 'button' : (props.type ?? 'submit')}
      id={props.id}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
      aria-disabled={props.disabled ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.shortcut}
      class={classes}
      data-button
    >
      {props.children}
      {props.shortcut && (
        <kbd class="shrink-0 whitespace-nowrap rounded-4 border border-current px-1.5 text-dns-14N-120">
          {props.shortcut}
        </kbd>
      )}
    </button>
  );
}

/** A link that leads onward and looks like a button. */
export function LinkButton(props: Look & { href: string; shortcut?: string | undefined }) {
  return (
    <a href={props.href} class={look(props)} aria-keyshortcuts={props.shortcut} data-button>
      {props.children}
      {props.shortcut && (
        <kbd class="shrink-0 whitespace-nowrap rounded-4 border border-current px-1.5 text-dns-14N-120">
          {props.shortcut}
        </kbd>
      )}
    </a>
  );
}
