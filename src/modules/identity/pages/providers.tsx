// SPDX-License-Identifier: EUPL-1.2
import type { SsoProvider } from '../../../platform/auth/oidc.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Empty,
  ErrorSummary,
  Facts,
  Fold,
  Form,
  type FormView,
  Hidden,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  Section,
  State,
  TextArea,
  TextField,
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

export function AddProviderPage({
  form,
  organisation,
  redirectUri,
}: {
  form: FormView
  organisation: string
  redirectUri: string
}) {
  const text = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  return (
    <>
      <PageHead
        title="Inlogdienst toevoegen"
        sentence={`Maak bij uw inlogdienst eerst een toepassing aan met dit terugkeeradres: ${redirectUri}`}
      />
      <ErrorSummary errors={form.errors} />
      <Form action={paths.addProvider(organisation)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <TextField
          {...text('label')}
          label="Naam op de knop"
          hint="Zoals uw collega’s hem kennen: Gemeente Meerwolde."
        />
        <TextField
          {...text('issuer')}
          label="Adres van de inlogdienst (issuer)"
          type="url"
          spellcheck={false}
        />
        <TextField {...text('clientId')} label="Client-id" spellcheck={false} />
        <RadioGroup
          name="authentication"
          label="Hoe bewijzen wij wie wij zijn?"
          value={form.value('authentication', 'key')}
          error={form.error('authentication')}
          options={[
            {
              value: 'key',
              label: 'Met een sleutel',
              hint: 'Aanbevolen. Wij maken de sleutel; u geeft de openbare helft aan de inlogdienst.',
            },
            { value: 'secret', label: 'Met een geheim', hint: 'Dat krijgt u van de inlogdienst.' },
          ]}
        />
        <TextField
          name="secret"
          label="Geheim"
          type="password"
          autocomplete="new-password"
          optional
          error={form.error('secret')}
        />
        <TextField
          {...text('requiredAcr')}
          label="Vereist betrouwbaarheidsniveau (acr)"
          hint="Eén of meer waarden met een spatie ertussen. Alleen wie zo is ingelogd, komt binnen."
          optional
          spellcheck={false}
        />
        <TextArea
          {...text('secondFactorGround')}
          label="Of: hoe zorgt uw organisatie voor een tweede stap?"
          hint="Geeft de inlogdienst geen niveau mee, leg dan uit waarom iedereen er toch met twee stappen inlogt."
          optional
        />
        <TextArea
          {...text('domains')}
          label="Maildomeinen van uw organisatie"
          hint="Wat achter de @ staat, één per regel. Wie zo’n adres invult bij Inloggen, komt bij uw inlogdienst. De beheerder van het platform bevestigt elk domein eerst."
          optional
        />
        <Buttons>
          <Button kind="primary">Voeg toe</Button>
          <Link href={paths.providers(organisation)} small>
            Niet doen, terug
          </Link>
        </Buttons>
      </Form>
    </>
  )
}
