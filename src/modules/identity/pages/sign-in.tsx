// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  Notice,
  PageHead,
  Section,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { PasskeyForm } from './passkey-form.tsx'

/** What just happened, when another page of ours led here. */
const told: Readonly<Record<string, { kind: 'done' | 'warn'; title: string; text: string }>> = {
  uitgelogd: { kind: 'done', title: 'U bent uitgelogd', text: 'Wat u hebt opgeslagen, is bewaard.' },
  verlies: {
    kind: 'done',
    title: 'Al uw sessies zijn beëindigd',
    text: 'Niemand is nu nog ingelogd als u. Log opnieuw in en haal bij Mijn account de passkey van het verloren apparaat weg.',
  },
  wachtwoord: {
    kind: 'done',
    title: 'Uw wachtwoord is veranderd',
    text: 'Log nu in met uw nieuwe wachtwoord.',
  },
  'sso-onbereikbaar': {
    kind: 'warn',
    title: 'De inlogdienst van uw organisatie antwoordt niet',
    text: 'Probeer het over een paar minuten opnieuw, of log hieronder op een andere manier in.',
  },
  'sso-verlopen': {
    kind: 'warn',
    title: 'Inloggen duurde te lang',
    text: 'Begin opnieuw. Er is niets veranderd.',
  },
  'sso-geweigerd': {
    kind: 'warn',
    title: 'Inloggen via uw organisatie is niet gelukt',
    text: 'Wij konden het antwoord van de inlogdienst niet aannemen. Probeer het opnieuw. Blijft dit gebeuren, meld het dan bij uw beheerder.',
  },
  'sso-koppelen': {
    kind: 'warn',
    title: 'Nog één keer: log hieronder zelf in',
    text: 'Uw organisatie zegt wie u bent. U hebt hier al een eigen passkey, of een wachtwoord en app. Log daar één keer mee in; daarna komt u ook binnen via uw organisatie. Vroeg u hier niet om, doe dan niets en meld het bij uw beheerder.',
  },
  'sso-onbekend': {
    kind: 'warn',
    title: 'Wij kennen u nog niet',
    text: 'Uw organisatie zegt wie u bent, maar u hebt hier nog geen toegang. Vraag de beheerder van uw organisatie om u uit te nodigen.',
  },
}

type Props = {
  form: FormView
  naar: string | undefined
  melding: string | undefined
  /** Of the mail address that was just filled in, or of the last time on this device. */
  service: { readonly id: string; readonly label: string } | undefined
  isDemo: boolean
}

export function SignInPage({ form, naar, melding, service, isDemo }: Props) {
  const message = melding !== undefined && Object.hasOwn(told, melding) ? told[melding] : undefined
  return (
    <>
      <PageHead
        title="Inloggen"
        sentence="Met een passkey hoeft u niets in te vullen en niets te onthouden."
      />
      {message && (
        <Notice kind={message.kind} title={message.title}>
          {message.text}
        </Notice>
      )}
      <ErrorSummary errors={form.errors} kept={false} />
      {isDemo && (
        <Notice title="Dit is de demo">
          <p>
            U hoeft niet in te loggen: <Link href={paths.demo}>kies wie u wilt zijn</Link>.
          </p>
        </Notice>
      )}
      <PasskeyForm
        form={form}
        kind="use"
        action={paths.passkey}
        options={paths.passkeyOptions}
        button="Inloggen met een passkey"
        isPrimary
        hidden={{ naar }}
      />
      <Organisation form={form} service={service} naar={naar} />
      <Section title="Met wachtwoord en code">
        <Form action={paths.signIn()} token={{ csrf: form.csrf }} narrow>
          {naar && <Hidden name="naar" value={naar} />}
          <TextField
            name="email"
            label="E-mailadres"
            type="email"
            inputmode="email"
            autocomplete="username"
            spellcheck={false}
            value={form.value('email')}
            error={form.error('email')}
          />
          <TextField
            name="password"
            label="Wachtwoord"
            type="password"
            autocomplete="current-password"
            error={form.error('password')}
          />
          <Buttons>
            <Button kind="secondary">Verder naar de code</Button>
            <Link href={paths.forgot} small>
              Wachtwoord vergeten
            </Link>
          </Buttons>
        </Form>
      </Section>
      <Section title="Eerste keer hier?">
        <p class="nl-paragraph">
          Kreeg u een brief of e-mail? <Link href={paths.enrol()}>Log in met de code uit uw uitnodiging</Link>
          .
        </p>
      </Section>
    </>
  )
}

/** Which organisations have a service is told to nobody: a person fills in the own address, and only its domain is looked at. */
function Organisation({ form, service, naar }: Pick<Props, 'form' | 'service' | 'naar'>) {
  return (
    <Section title="Via uw organisatie" id="organisatie">
      {service && (
        <div class="buttons">
          <ButtonLink href={paths.sso(service.id, naar)}>Inloggen via {service.label}</ButtonLink>
        </div>
      )}
      <Form action={paths.findService} token={{ csrf: form.csrf }} narrow>
        {naar && <Hidden name="naar" value={naar} />}
        <TextField
          name="workEmail"
          label={service ? 'Een andere organisatie: e-mailadres van uw werk' : 'E-mailadres van uw werk'}
          type="email"
          inputmode="email"
          autocomplete="email"
          spellcheck={false}
          value={form.value('workEmail')}
          error={form.error('workEmail')}
        />
        <Buttons>
          <Button kind="secondary">Zoek mijn organisatie</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
