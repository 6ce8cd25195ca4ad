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
} from '../../../platform/ui/index.ts'
import { canProve, type WaysIn } from '../domain/ways-in.ts'
import { paths } from '../paths.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { CodeField } from './second-step.tsx'

type Props = {
  form: FormView
  naar: string | undefined
  ways: WaysIn
  services: readonly { readonly providerId: string; readonly label: string }[]
  isDemo: boolean
}

/** Asks again who is there, before something that matters. */
export function ConfirmPage({ form, naar, ways, services, isDemo }: Props) {
  return (
    <>
      <PageHead
        title="Bevestig dat u het bent"
        sentence="Wat u wilt doen is belangrijk. Daarom vragen wij het nog een keer. Daarna gaat u verder waar u was."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {ways.passkeys > 0 && (
        <PasskeyForm
          form={form}
          kind="use"
          action={paths.confirmPasskey}
          options={paths.confirmPasskeyOptions}
          button="Bevestig met uw passkey"
          isPrimary
          hidden={{ naar }}
        />
      )}
      {ways.hasApp && (
        <Section title="Met een code">
          <Form action={paths.confirm()} token={{ csrf: form.csrf }} narrow>
            {naar && <Hidden name="naar" value={naar} />}
            <CodeField error={form.error('code')} />
            <Buttons>
              <Button kind={ways.passkeys > 0 ? 'secondary' : 'primary'}>Bevestig met de code</Button>
            </Buttons>
          </Form>
        </Section>
      )}
      {!canProve(ways) && <WithoutOwnProof naar={naar} services={services} />}
      {isDemo && (
        <Form action={paths.confirmDemo} token={{ csrf: form.csrf }}>
          {naar && <Hidden name="naar" value={naar} />}
          <Buttons>
            <Button kind={canProve(ways) ? 'secondary' : 'primary'}>Bevestig (alleen in de demo)</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}

/** Who only signs in through the organisation makes a passkey first; the service proves that much. */
function WithoutOwnProof({ naar, services }: Pick<Props, 'naar' | 'services'>) {
  return (
    <>
      <Notice title="U hebt nog geen passkey of app">
        <p>
          Voor belangrijke handelingen is een eigen passkey of app nodig.{' '}
          <Link href={paths.account}>Maak er een bij Mijn account</Link>. Vragen wij daar wie u bent, bevestig
          dat dan via uw organisatie.
        </p>
      </Notice>
      <div class="buttons">
        {services.map(service => (
          <ButtonLink href={paths.confirmSso(service.providerId, naar)}>
            Bevestig via {service.label}
          </ButtonLink>
        ))}
      </div>
    </>
  )
}

export const ConfirmedPage = () => (
  <PageHead
    title="U bent herkend"
    sentence="U kunt dit tabblad sluiten. Verstuur in het andere tabblad uw formulier opnieuw; wat u invulde staat er nog."
  />
)
