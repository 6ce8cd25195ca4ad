// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  TextField,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export function ForgotPage({ form }: { form: FormView }) {
  return (
    <>
      <PageHead
        title="Wachtwoord vergeten"
        sentence="Wij sturen u een link waarmee u een nieuw wachtwoord kiest. Uw app blijft gekoppeld."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.forgot} token={{ csrf: form.csrf }} narrow>
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
        <Buttons>
          <Button kind="primary">Stuur mij een link</Button>
          <Link href={paths.signIn()} small>
            Terug naar inloggen
          </Link>
        </Buttons>
      </Form>
    </>
  )
}

/** The same for everybody, whether or not a mail goes out. */
export function ForgotSentPage() {
  return (
    <>
      <PageHead
        title="Kijk in uw e-mail"
        sentence="Als dit adres bij ons bekend is met een wachtwoord, krijgt u binnen enkele minuten een link. De link werkt één uur."
      />
      <p class="nl-paragraph">
        Kreeg u niets? Kijk bij ongewenste e-mail. Bent u ook uw telefoon kwijt, of logt u in via uw
        organisatie? Vraag dan de beheerder van uw organisatie om hulp.
      </p>
      <p>
        <Link href={paths.signIn()}>Terug naar inloggen</Link>
      </p>
    </>
  )
}
