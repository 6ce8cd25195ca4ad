// SPDX-License-Identifier: EUPL-1.2
import {
  Bullets,
  Button,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  PageHead,
  Section,
  Text,
} from '../../../platform/ui/index.ts'
import type { Figures } from '../domain/figures.ts'
import type { Stand } from '../domain/stand.ts'
import { paths } from '../paths.ts'
import { FiguresPart } from './figures.tsx'
import { PhaseFacts } from './phases.tsx'

type Props = {
  organisation: string
  round: { readonly id: string; readonly name: string }
  /** What VNG would be told now. */
  stand: Stand
  lastTold: string | undefined
  figures: Figures | undefined
  reflections: readonly string[]
  mayTell: boolean
  form: FormView
}

/** At the committee: what it tells of a round, and what comes back. */
export function ResultPage(props: Props) {
  const { organisation, round, stand, lastTold, figures, reflections, mayTell, form } = props
  return (
    <>
      <PageHead title={`Opbrengst van ${round.name}`} sentence="Wat het bezoek volgens anderen opleverde." />
      <ErrorSummary errors={form.errors} />
      <Section title="Wat gemeenten antwoordden" id="cijfers">
        {figures ? (
          <FiguresPart figures={figures} />
        ) : (
          <Text>
            De VNG heeft nog geen cijfers vrijgegeven. Zij vraagt de gemeenten pas als u de stand deelt.
          </Text>
        )}
      </Section>
      <Section title="Wat de IBD hoorde" id="ibd">
        {reflections.length === 0 ? (
          <Text>De IBD heeft nog niets vrijgegeven.</Text>
        ) : (
          <>
            <Text quiet>
              In woorden van de IBD, zonder gemeente, datum of persoon. De volgorde zegt niets.
            </Text>
            <Bullets items={reflections} />
          </>
        )}
      </Section>
      {mayTell && (
        <Section title="De stand delen" id="delen" intro="Dit leest de VNG als u nu deelt.">
          <PhaseFacts stand={stand} isTold={false} />
          <Facts
            items={[
              {
                name: 'Gemeenten met een eindverslag',
                value: 'Hun namen gaan mee, want zij krijgen de vragen.',
              },
              { name: 'De IBD', value: 'Zij leest alleen de naam van de ronde.' },
              { name: 'Laatst gedeeld', value: lastTold ?? 'nog niet' },
            ]}
          />
          <Form action={paths.result(organisation, round.id)} token={{ csrf: form.csrf, key: form.key() }}>
            <Buttons>
              <Button kind="primary">Deel de stand met VNG en IBD</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </>
  )
}
