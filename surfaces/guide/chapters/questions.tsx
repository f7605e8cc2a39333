// Chapter 9 (guidebook p.12–13): common questions, each answered by its rule.
import {
  domicileRegistrationHolds,
  expiryGrounds,
  learnNumber,
  numberChange,
  REVOCATION_CAUSES,
  type Reason,
  revocation,
} from '@tegata/law';
import type { Child } from 'hono/jsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';
import { figuresFor } from '../situations/figures.ts';

export function QuestionsChapter({ view }: { view: View }) {
  const { t, link, profile, local } = view;
  const ward = local(profile.name);
  const figures = figuresFor(view);
  const chosen = numberChange({ ground: 'request', leaked: false, misuseFeared: false, chosen: true });
  return (
    <GuidePage view={view} title={t('chapter.questions.title')} lead={t('questions.lead')}>
      <Section id="number" title={t('questions.about-number')} covers="9.1 9.2 9.3 9.4 9.5">
        <Question
          title={t('questions.choose')}
          answer={t('questions.choose-answer')}
          view={view}
          reasons={chosen.reasons}
        />
        <Question title={t('questions.code')} answer={t('questions.code-answer')} view={view} />
        <Question
          title={t('questions.telephone')}
          answer={t('questions.telephone-answer')}
          view={view}
          reasons={[...learnNumber('telephone').reasons, ...learnNumber('resident-record').reasons]}
        />
        <Question title={t('questions.careful')} answer={t('questions.careful-answer')} view={view} />
        <Question title={t('questions.leak')} answer={t('questions.leak-answer')} view={view} />
      </Section>
      <Section id="revoked" title={t('questions.revoked')} covers="9.8">
        <p>{t('questions.revoked-answer')}</p>
        <Why
          view={view}
          open
          reasons={REVOCATION_CAUSES.flatMap((cause) => [
            ...revocation('sign', cause).reasons,
            ...(cause === 'attributes-changed' ? revocation('auth', cause).reasons : []),
          ])}
        />
      </Section>
      <Section id="expiry" title={t('questions.expiry')} covers="9.6 9.7">
        <Question
          title={t('questions.when-renew')}
          answer={t('questions.when-renew-answer', figures)}
          view={view}
        />
        <Question
          title={t('questions.why-expiry')}
          answer={t('questions.why-expiry-answer')}
          view={view}
          reasons={[...expiryGrounds('card'), ...expiryGrounds('certificate')]}
        />
        <Question
          title={t('questions.former-name')}
          answer={t('questions.former-name-answer')}
          view={view}
          more={<a href={link('when/former-name')}>{t('when.former-name.title')}</a>}
        />
      </Section>
      <Section id="kiosk" title={t('questions.kiosk')} covers="9.9 9.10 9.11 9.12">
        <Question
          title={t('questions.register')}
          answer={t('questions.register-answer', { ward })}
          view={view}
        />
        <Question
          title={t('questions.before')}
          answer={t('questions.before-answer')}
          view={view}
          reasons={domicileRegistrationHolds(['certificate-renewed', 'address-changed']).reasons}
        />
        <Question
          title={t('questions.print')}
          answer={t('kiosk.check-print')}
          view={view}
          more={<a href={link('kiosk', 'before-leaving')}>{t('kiosk.before-leaving')}</a>}
        />
        {profile.guidebook && <Points items={[t('questions.misprint', { ward })]} />}
      </Section>
    </GuidePage>
  );
}

type QuestionProps = {
  view: View;
  title: string;
  answer: string;
  reasons?: readonly Reason[];
  more?: Child;
};

function Question({ view, title, answer, reasons, more }: QuestionProps) {
  return (
    <div class="grid gap-2">
      <h3 class="text-std-18B-160">{title}</h3>
      <p>{answer}</p>
      {more && <p>{more}</p>}
      {reasons && <Why view={view} reasons={reasons} />}
    </div>
  );
}
