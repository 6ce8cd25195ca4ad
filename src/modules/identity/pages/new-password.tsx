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
  PageHead,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

/** From the link in the mail. */
export function NewPasswordPage({ form, code }: { form: FormView; code: string }) {
  return (
    <>
      <PageHead
        title="Kies een nieuw wachtwoord"
        sentence="Daarna bent u overal uitgelogd en logt u opnieuw in, met de code uit uw app."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.newPassword()} token={{ csrf: form.csrf }} narrow>
        <Hidden name="code" value={code} />
        <PasswordField error={form.error('password')} />
        <Buttons>
          <Button kind="primary">Bewaar het wachtwoord</Button>
        </Buttons>
      </Form>
    </>
  )
}

export function ResetExpiredPage() {
  return (
    <>
      <PageHead
        title="Deze link werkt niet meer"
        sentence="Een link werkt één keer en één uur. Er is niets veranderd."
      />
      <ButtonLink href={paths.forgot} kind="primary">
        Vraag een nieuwe link aan
      </ButtonLink>
    </>
  )
}

/** Of somebody who is signed in. */
export function ChangePasswordPage({ form }: { form: FormView }) {
  return (
    <>
      <PageHead
        title="Wachtwoord veranderen"
        sentence="Op uw andere apparaten wordt u uitgelogd. Hier blijft u ingelogd."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.accountPassword} token={{ csrf: form.csrf }} narrow>
        <TextField
          name="current"
          label="Huidig wachtwoord"
          type="password"
          autocomplete="current-password"
          error={form.error('current')}
        />
        <PasswordField error={form.error('password')} />
        <Buttons>
          <Button kind="primary">Bewaar het wachtwoord</Button>
          <Link href={paths.account} small>
            Niet doen, terug
          </Link>
        </Buttons>
      </Form>
    </>
  )
}

export function PasswordField({ error }: { error: string | undefined }) {
  return (
    <TextField
      name="password"
      label="Nieuw wachtwoord"
      hint="Minstens 12 tekens. Een zin of vier losse woorden is makkelijk te onthouden en moeilijk te raden."
      type="password"
      autocomplete="new-password"
      error={error}
    />
  )
}
