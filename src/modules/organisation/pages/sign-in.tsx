// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import {
  Button,
  Buttons,
  Consequences,
  ErrorSummary,
  Form,
  type FormView,
  Notice,
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
  // Closed for one and the same reason: said once.
  const reasons = new Set(Object.values(closed))
  const reason = reasons.size === 1 ? closed.block : undefined
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
      {reason === undefined ? (
        <>
          {children}
          <p>Na elke verandering krijgt {name} meteen een e-mail dat er iets is veranderd, zonder wat.</p>
          {acts.map(one => (
            <ActSection {...one} closed={closed[one.act]} action={action} form={form} />
          ))}
        </>
      ) : (
        <>
          <Notice title="Dit kunt u hier niet doen">{reason}</Notice>
          {children}
        </>
      )}
    </>
  )
}

type ActProps = (typeof acts)[number] & {
  closed: string | undefined
  action: string
  form: FormView
}

function ActSection({ act, title, button, danger, consequences, closed, action, form }: ActProps) {
  return (
    <Section title={title} id={act}>
      <Consequences lines={consequences} />
      {closed === undefined ? (
        <Form action={action} token={{ csrf: form.csrf, key: form.key() }} label={title}>
          <Buttons>
            <Button kind={danger ? 'danger' : 'secondary'} name="act" value={act}>
              {button}
            </Button>
          </Buttons>
        </Form>
      ) : (
        <Buttons>
          <Button disabledReason={closed}>{button}</Button>
        </Buttons>
      )}
    </Section>
  )
}
