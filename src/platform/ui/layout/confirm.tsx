// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { Button } from '../form/button.tsx'
import { ErrorSummary, type FormError } from '../form/error-summary.tsx'
import { Buttons, Form } from '../form/form.tsx'
import { PageHead } from './page-head.tsx'

export type ConfirmProps = {
  /** The question as h1: "Verslag vrijgeven?" */
  title: Child
  /** What will happen. */
  sentence?: Child
  /** What follows from it, one line each; say also what stays and whether it can be undone. */
  consequences?: readonly Child[] | undefined
  action: string
  token: { csrf: string; key?: string | undefined }
  version?: number | string | undefined
  /** The button repeats the act: "Geef het verslag vrij". */
  button: Child
  danger?: boolean | undefined
  cancelHref: string
  /** What is still to be mended; stands under the title. `kept` as in `ErrorSummary`. */
  errors?: readonly FormError[] | undefined
  kept?: boolean | undefined
  /** Fields, such as a reason. */
  children?: Child
}

/** A page that asks before something is done that others notice or that cannot be undone. There are no dialogs. */
export function Confirm(props: ConfirmProps) {
  const { title, sentence, consequences = [], errors, kept, children } = props
  return (
    <>
      <PageHead title={title} sentence={sentence} />
      <ErrorSummary errors={errors} kept={kept} />
      <Form action={props.action} token={props.token} version={props.version} narrow>
        {consequences.length > 0 && <Consequences lines={consequences} />}
        {children}
        <Buttons>
          <Button kind={props.danger ? 'danger' : 'primary'}>{props.button}</Button>
          <a class="nl-link small" href={props.cancelHref}>
            Niet doen, terug
          </a>
        </Buttons>
      </Form>
    </>
  )
}

/** What follows from an act, one line each. */
export const Consequences = ({ lines }: { lines: readonly Child[] }) => (
  <ul class="consequences">
    {lines.map(line => (
      <li>{line}</li>
    ))}
  </ul>
)
