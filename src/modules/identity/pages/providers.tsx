// SPDX-License-Identifier: EUPL-1.2
import type { SsoProvider } from '../../../platform/auth/oidc.ts'
import {
  Button,
  ButtonLink,
  Empty,
  ErrorSummary,
  Facts,
  Fold,
  Form,
  type FormView,
  Hidden,
  Notice,
  PageHead,
  Section,
  State,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export type ShownProvider = {
  readonly id: string
  readonly label: string
  readonly isEnabled: boolean
  /** Who asked to switch it on, while a second person has not said yes. */
  readonly asked: 'self' | 'other' | undefined
  readonly domains: readonly string[]
  /** The platform has not confirmed these. */
  readonly askedDomains: readonly string[]
  readonly secondFactorGround: string | null
  readonly settings: Pick<SsoProvider, 'issuer' | 'clientId' | 'requiredAcr'>
  /** The public key to hand to the service, when it is known by a key. */
  readonly jwks: string | undefined
}

type ListProps = {
  form: FormView
  organisation: string
  providers: readonly ShownProvider[]
  redirectUri: string
  hasNews: boolean
  mayChange: boolean
}

export function ProvidersPage(props: ListProps) {
  const { form, organisation, providers, hasNews, mayChange } = props
  return (
    <>
      <PageHead
        title="Inloggen via uw organisatie"
        sentence="Uw collega’s kunnen inloggen met het account dat zij elke dag gebruiken. Wie wat mag, blijft hier geregeld."
        actions={
          mayChange && (
            <ButtonLink href={paths.addProvider(organisation)} kind="primary">
              Voeg een inlogdienst toe
            </ButtonLink>
          )
        }
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {hasNews && (
        <Notice title="Een inlogdienst staat aan">
          <p>
            Wie deze inlogdienst beheert, bepaalt mee wie van uw organisatie hier binnenkomt. Klopt dit niet?
            Laat een beheerder hem uitzetten.
          </p>
          <Form
            action={paths.providersSeen(organisation)}
            token={{ csrf: form.csrf, key: form.key() }}
            label="Gezien"
          >
            <Button small>Ik heb het gezien</Button>
          </Form>
        </Notice>
      )}
      {providers.length === 0 && (
        <Empty title="Nog geen inlogdienst">
          Uw collega’s loggen in met een passkey, of met een wachtwoord en een code. Heeft uw organisatie een
          inlogdienst met OpenID Connect, dan kunt u die hier toevoegen.
        </Empty>
      )}
      {providers.map(provider => (
        <Provider {...props} provider={provider} />
      ))}
    </>
  )
}

function Provider({
  form,
  organisation,
  provider,
  redirectUri,
  mayChange,
}: Omit<ListProps, 'providers'> & { provider: ShownProvider }) {
  const { settings, isEnabled } = provider
  const assurance =
    settings.requiredAcr.length > 0 ? settings.requiredAcr.join(', ') : (provider.secondFactorGround ?? '')
  return (
    <Section
      title={provider.label}
      note={
        provider.asked ? (
          <State kind="bezig">wacht op een tweede persoon</State>
        ) : (
          <State kind={isEnabled ? 'ja' : 'nee'}>{isEnabled ? 'aan' : 'uit'}</State>
        )
      }
    >
      <Facts
        items={[
          { name: 'Adres', value: settings.issuer },
          { name: 'Client-id', value: settings.clientId },
          { name: 'Terugkeeradres', value: redirectUri },
          { name: 'Tweede stap', value: assurance },
          {
            name: 'Eerste keer voor',
            value:
              provider.domains.length > 0 ? provider.domains.map(one => `@${one}`).join(', ') : 'niemand',
          },
          ...(provider.askedDomains.length > 0
            ? [
                {
                  name: 'Wacht op het platform',
                  value: provider.askedDomains.map(one => `@${one}`).join(', '),
                },
              ]
            : []),
        ]}
      />
      {provider.jwks && (
        <Fold summary="Onze openbare sleutel, voor de beheerder van de inlogdienst">
          <pre>
            <code>{provider.jwks}</code>
          </pre>
        </Fold>
      )}
      {mayChange && <Switch form={form} organisation={organisation} provider={provider} />}
    </Section>
  )
}

function Switch({
  form,
  organisation,
  provider: { id, label, isEnabled, asked },
}: Pick<ListProps, 'form' | 'organisation'> & { provider: ShownProvider }) {
  const acts = isEnabled
    ? [{ on: 'nee', text: 'Zet uit' }]
    : asked === undefined
      ? [{ on: 'ja', text: 'Vraag om aanzetten' }]
      : [
          ...(asked === 'other' ? [{ on: 'bevestig', text: 'Bevestig en zet aan' }] : []),
          { on: 'nee', text: asked === 'self' ? 'Trek de vraag in' : 'Wijs af' },
        ]
  return (
    <>
      {asked === 'self' && (
        <p class="nl-paragraph">
          Een andere beheerder bevestigt dit. Bent u de enige, dan doet de beheerder van het platform dat.
        </p>
      )}
      <div class="buttons">
        {acts.map(({ on, text }) => (
          <Form
            action={paths.switchProvider(organisation)}
            token={{ csrf: form.csrf, key: form.key() }}
            label={`${text}: ${label}`}
          >
            <Hidden name="id" value={id} />
            <Hidden name="on" value={on} />
            <Button label={`${text}: ${label}`}>{text}</Button>
          </Form>
        ))}
      </div>
    </>
  )
}
