// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { Button, Buttons, Form, type FormView, Hidden } from '../../../platform/ui/index.ts'

type Props = {
  form: FormView
  /** Makes a passkey, or uses one. */
  kind: 'make' | 'use'
  action: string
  /** Where the script gets what to ask the browser. */
  options: string
  button: string
  isPrimary?: boolean
  /** Not there without script: the other way on the page then comes first. The element shows itself. */
  onlyWithScript?: boolean
  children?: Child
  hidden?: Readonly<Record<string, string | undefined>>
}

const says = {
  unable: 'Deze browser kan geen passkey gebruiken. Gebruik een wachtwoord met een code.',
  stopped:
    'Er is geen passkey gekozen, of u hebt het afgebroken. Er is niets veranderd. U kunt het opnieuw proberen.',
  known: 'Op dit apparaat staat al een passkey voor dit account. Die kunt u gebruiken.',
  failed: 'Het lukte niet om een passkey te gebruiken. Er is niets veranderd. Probeer het opnieuw.',
  told: '',
}

/** A form of one button that makes or uses a passkey. It needs script; the way without is always on the same page. */
export function PasskeyForm(props: Props) {
  const {
    form,
    kind,
    action,
    options,
    button,
    isPrimary = false,
    onlyWithScript = false,
    hidden = {},
  } = props
  return (
    <dl-passkey data-kind={kind} data-options={options} hidden={onlyWithScript}>
      {props.children}
      <Form action={action} token={{ csrf: form.csrf }} label={button}>
        {Object.entries(hidden).map(
          ([name, value]) => value !== undefined && <Hidden name={name} value={value} />,
        )}
        <Hidden name="credential" value="" />
        <Buttons>
          <Button kind={isPrimary ? 'primary' : 'secondary'}>{button}</Button>
        </Buttons>
      </Form>
      <div role="alert">
        {Object.entries(says).map(([name, text]) => (
          <p class="field__error" data-say={name} hidden>
            {text}
          </p>
        ))}
      </div>
    </dl-passkey>
  )
}
