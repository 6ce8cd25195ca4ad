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
import { AppFields, type AppLink } from './app-fields.tsx'
import { PasswordField } from './new-password.tsx'
import { PasskeyForm } from './passkey-form.tsx'

/** For a code from a letter. */
export function EnrolCodePage({ form, isUnknown }: { form: FormView; isUnknown: boolean }) {
  return (
    <>
      <PageHead
        title="Welkom"
        sentence="Vul de code uit uw brief of e-mail in. U maakt daarna in één stap een manier om in te loggen."
      />
      {isUnknown && (
        <Notice kind="warn" title="Deze link werkt niet meer">
          Een link of code werkt één keer. Is hij al gebruikt, log dan in. Is hij verlopen, vraag dan uw
          contactpersoon om een nieuwe.
        </Notice>
      )}
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.enrol()} token={{ csrf: form.csrf }} narrow>
        <TextField
          name="code"
          label="Code"
          hint="Zestien letters en cijfers, zoals 7F3K-9QZD-MB2X-04TV. Hoofdletters en streepjes maken niet uit."
          autocomplete="off"
          spellcheck={false}
          width="medium"
          value={form.value('code')}
          error={form.error('code')}
        />
        <Buttons>
          <Button kind="primary">Verder</Button>
          <Link href={paths.signIn()} small>
            Ik heb al een account
          </Link>
        </Buttons>
      </Form>
    </>
  )
}

/** The one screen of a first sign-in. */
export function EnrolPage({ form, code, email }: { form: FormView; code: string; email: string }) {
  return (
    <>
      <PageHead title="Welkom" sentence={`Maak een manier om in te loggen als ${email}.`} />
      <ErrorSummary errors={form.errors} kept={false} />
      <PasskeyForm
        form={form}
        kind="make"
        action={paths.enrolPasskey}
        options={paths.enrolPasskeyOptions}
        button="Maak een passkey en ga verder"
        isPrimary
        onlyWithScript
        hidden={{ code }}
      >
        <p class="nl-paragraph">
          Met een <strong>passkey</strong> logt u in met uw vingerafdruk, gezicht of pincode. U hoeft geen
          wachtwoord te onthouden, en niemand kan het van u stelen.
        </p>
      </PasskeyForm>
      <Section title="Met een wachtwoord en een app">
        <p class="nl-paragraph">Op uw telefoon zet u een app die u bij elke keer inloggen een code geeft.</p>
        <Buttons>
          <ButtonLink href={paths.enrolPassword}>Kies een wachtwoord en koppel een app</ButtonLink>
        </Buttons>
      </Section>
    </>
  )
}

/** Password and app, on one page. */
export function EnrolPasswordPage({
  form,
  code,
  email,
  app,
}: {
  form: FormView
  code: string
  email: string
  app: AppLink
}) {
  return (
    <>
      <PageHead
        title="Wachtwoord en app"
        sentence={`Voor ${email}. U vult voortaan beide in als u inlogt.`}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.enrolPassword} token={{ csrf: form.csrf }} narrow>
        <Hidden name="code" value={code} />
        <PasswordField error={form.error('password')} />
        <AppFields app={app} error={form.error('appCode')} />
        <Buttons>
          <Button kind="primary">Bewaar en log in</Button>
          <Link href={paths.enrol()} small>
            Toch een passkey
          </Link>
        </Buttons>
      </Form>
    </>
  )
}
