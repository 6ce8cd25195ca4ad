// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Hidden,
  PageHead,
  Section,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export type AskingProvider = {
  readonly id: string
  readonly label: string
  readonly organisation: string
  readonly issuer: string
  /** Whether the platform decides that it goes on: its administrator is the only one there. */
  readonly isOurs: boolean
  readonly askedDomains: readonly string[]
}

type Props = { form: FormView; organisation: string; providers: readonly AskingProvider[] }

/** For the platform's administrator: domains to confirm, and services where nobody else can say yes. */
export function AskingProvidersPage({ form, organisation, providers }: Props) {
  return (
    <>
      <PageHead
        title="Inlogdiensten die op u wachten"
        sentence="U bevestigt van wie een maildomein is. Heeft een organisatie één beheerder, dan bent u de tweede persoon die een inlogdienst aanzet."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {providers.length === 0 && (
        <Empty title="Er wacht niets op u">
          Vraagt een organisatie om een inlogdienst of maildomein, dan ziet u dat hier en op Vandaag.
        </Empty>
      )}
      {providers.map(provider => (
        <Section
          title={`${provider.organisation}: ${provider.label}`}
          intro="Bel de organisatie op een nummer dat u al kent, en vraag of dit klopt."
        >
          <Facts items={[{ name: 'Adres van de inlogdienst', value: provider.issuer }]} />
          {provider.isOurs && (
            <Decide
              form={form}
              action={paths.decideProvider(organisation)}
              hidden={{ id: provider.id }}
              about={`inloggen via ${provider.label}`}
              yes="Zet aan"
            />
          )}
          {provider.askedDomains.map(domain => (
            <>
              <p class="nl-paragraph">
                Is <strong>{domain}</strong> van {provider.organisation}?
              </p>
              <Decide
                form={form}
                action={paths.decideDomain(organisation)}
                hidden={{ id: provider.id, domain }}
                about={domain}
                yes="Bevestig"
              />
            </>
          ))}
        </Section>
      ))}
    </>
  )
}

type DecideProps = {
  form: FormView
  action: string
  hidden: Readonly<Record<string, string>>
  about: string
  yes: string
}

function Decide({ form, action, hidden, about, yes }: DecideProps) {
  return (
    <div class="buttons">
      {[
        { given: 'ja', text: yes },
        { given: 'nee', text: 'Wijs af' },
      ].map(({ given, text }) => (
        <Form action={action} token={{ csrf: form.csrf, key: form.key() }} label={`${text}: ${about}`}>
          {Object.entries(hidden).map(([name, value]) => (
            <Hidden name={name} value={value} />
          ))}
          <Hidden name="given" value={given} />
          <Button label={`${text}: ${about}`}>{text}</Button>
        </Form>
      ))}
    </div>
  )
}
