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

export function SecondStepPage({ form }: { form: FormView }) {
  return (
    <>
      <PageHead
        title="Vul de code in"
        sentence="Open de app waarmee u inlogt en vul de code van zes cijfers in."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Form action={paths.secondStep} token={{ csrf: form.csrf }} narrow>
        <CodeField error={form.error('code')} />
        <Buttons>
          <Button kind="primary">Inloggen</Button>
          <Link href={paths.signIn()} small>
            Opnieuw beginnen
          </Link>
        </Buttons>
      </Form>
    </>
  )
}

/** Takes a code of the app or a recovery code. */
export function CodeField({ error }: { error: string | undefined }) {
  return (
    <TextField
      name="code"
      label="Code"
      hint="Bent u uw telefoon kwijt? Vul dan een van uw herstelcodes in."
      autocomplete="one-time-code"
      spellcheck={false}
      width="medium"
      error={error}
    />
  )
}
