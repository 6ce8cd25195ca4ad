// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import {
  Button,
  ErrorSummary,
  Form,
  type FormView,
  PageHead,
  Section,
  State,
} from '../../../platform/ui/index.ts'
import type { SignInAct } from '../domain/sign-in-act.ts'

type Props = {
  name: string
  hasAccount: boolean
  isBlocked: boolean
  /** Why this cannot be done now, per act. */
  closed: Readonly<Record<SignInAct, string | undefined>>
  action: string
  form: FormView
  /** Facts that stand above what can be done. */
  children?: Child
}

const acts: readonly {
  readonly act: SignInAct
  readonly title: string
  readonly button: string
  readonly danger?: true
  readonly consequences: readonly string[]
}[] = [
  {
    act: 'block',
    title: 'Blokkeren',
    button: 'Blokkeer het inloggen',
    danger: true,
    consequences: [
      'Alle sessies eindigen nu, op elk apparaat.',
      'Inloggen kan niet meer, tot u het vrijgeeft.',
      'De rollen blijven, en wat deze persoon schreef ook. Gaat iemand weg, regel dan het vertrek.',
    ],
  },
  {
    act: 'unblock',
    title: 'Vrijgeven',
    button: 'Geef het inloggen vrij',
    consequences: ['Inloggen kan weer, op dezelfde manier als eerst.', 'Oude sessies komen niet terug.'],
  },
  {
    act: 'reset',
    title: 'Opnieuw beginnen',
    button: 'Begin opnieuw met inloggen',
    danger: true,
    consequences: [
      'Voor wie alles kwijt is: wachtwoord, app, passkeys en herstelcodes worden vergeten.',
      'Alle sessies eindigen nu.',
      'Er gaat een e-mail naar het werkadres om opnieuw te beginnen. Controleer eerst, op een andere manier dan per e-mail, dat het echt uw collega is.',
    ],
  },
]

/** How one person signs in: what an administrator can do, each with what follows from it. */
export function SignInPage({ name, hasAccount, isBlocked, closed, action, form, children }: Props) {
  return (
    <>
      <PageHead
        title={`Inloggen van ${name}`}
        sentence={
          isBlocked ? (
            <State kind="nee">geblokkeerd</State>
          ) : (
            <State kind={hasAccount ? 'ja' : 'open'}>
              {hasAccount ? 'kan inloggen' : 'nog geen account'}
            </State>
          )
        }
      />
      <ErrorSummary errors={form.errors} />
      {children}
      <p>Na elke verandering krijgt {name} meteen een e-mail dat er iets is veranderd, zonder wat.</p>
      {acts.map(({ act, title, button, danger, consequences }) => (
        <Section title={title} id={act}>
          <ul>
            {consequences.map(line => (
              <li>{line}</li>
            ))}
          </ul>
          {closed[act] === undefined ? (
            <Form action={action} token={{ csrf: form.csrf, key: form.key() }} label={title}>
              <Button kind={danger ? 'danger' : 'secondary'} name="act" value={act}>
                {button}
              </Button>
            </Form>
          ) : (
            <Button disabledReason={closed[act]}>{button}</Button>
          )}
        </Section>
      ))}
    </>
  )
}
