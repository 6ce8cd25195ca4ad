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
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

/** From the link in the mail, for who is signed in. */
export function NewEmailPage({ form, code, email }: { form: FormView; code: string; email: string }) {
  return (
    <>
      <PageHead
        title="Uw nieuwe e-mailadres"
        sentence={`Voortaan logt u in met ${email}, en komen onze mails daar aan.`}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.newEmail()} token={{ csrf: form.csrf }} narrow>
        <Hidden name="code" value={code} />
        <p class="nl-paragraph">
          Naar uw oude adres gaat een mail dat u het niet meer gebruikt. Op andere apparaten wordt u
          uitgelogd.
        </p>
        <Buttons>
          <Button kind="primary">Gebruik dit adres</Button>
          <Link href={paths.account} small>
            Niet doen, terug
          </Link>
        </Buttons>
      </Form>
    </>
  )
}

export function NewEmailExpiredPage() {
  return (
    <>
      <PageHead
        title="Deze link werkt niet meer"
        sentence="Een link werkt één keer, één uur, en alleen voor wie erom vroeg. Er is niets veranderd."
      />
      <ButtonLink href={paths.account} kind="primary">
        Naar Mijn account
      </ButtonLink>
    </>
  )
}
