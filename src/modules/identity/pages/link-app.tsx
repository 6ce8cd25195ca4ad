// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { AppFields, type AppLink } from './app-fields.tsx'
import { PasswordField } from './new-password.tsx'

/** Links an app to the account of who is signed in; without a password yet, one is chosen too. */
export function LinkAppPage({
  form,
  app,
  needsPassword,
}: {
  form: FormView
  app: AppLink
  needsPassword: boolean
}) {
  return (
    <>
      <PageHead
        title={needsPassword ? 'Wachtwoord en app' : 'Andere app koppelen'}
        sentence={
          needsPassword
            ? 'Zo kunt u ook inloggen zonder passkey. U vult dan beide in.'
            : 'De app die u nu gebruikt werkt daarna niet meer, en u krijgt nieuwe herstelcodes.'
        }
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.accountApp} token={{ csrf: form.csrf }} narrow>
        {needsPassword && <PasswordField error={form.error('password')} />}
        <AppFields app={app} error={form.error('appCode')} />
        <Buttons>
          <Button kind="primary">Koppel deze app</Button>
          <Link href={paths.account} small>
            Niet doen, terug
          </Link>
        </Buttons>
      </Form>
    </>
  )
}
