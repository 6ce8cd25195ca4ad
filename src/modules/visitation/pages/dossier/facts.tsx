// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  PageHead,
  Section,
  Table,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { PublicFact } from '../../domain/public-fact.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { Source } from './entered-facts.tsx'

type Props = { visit: Visit; entered: readonly PublicFact[]; mayKeep: boolean; form: FormView }

/** What everybody may know of the municipality, kept by the secretariat. */
export function FactsPage({ visit, entered, mayKeep, form }: Props) {
  const { committeeId, id } = visit
  return (
    <>
      <PageHead
        title={`Openbare feiten over ${visit.municipality.name}`}
        sentence="Alleen wat iedereen kan lezen, met de bron en de dag. Wat de IBD of een ander in vertrouwen weet, hoort hier niet."
      />
      <ErrorSummary errors={form.errors} />
      <Table
        caption="Openbare feiten"
        hideCaption
        empty="Er zijn nog geen feiten opgezocht."
        columns={[
          { key: 'fact', label: 'Feit', isHeader: true },
          { key: 'source', label: 'Bron' },
          { key: 'by', label: 'Opgezocht door' },
          ...(mayKeep ? [{ key: 'act', label: 'Weghalen', kind: 'keep' } as const] : []),
        ]}
        rows={entered.map(fact => ({
          cells: {
            fact: fact.body,
            source: <Source fact={fact} />,
            by: fact.enteredBy,
            act: (
              <Form
                action={paths.withdrawFact(committeeId, id, fact.id)}
                token={{ csrf: form.csrf, key: form.key() }}
                label={`Weghalen: ${fact.body}`}
              >
                <Button small kind="subtle" label={`Haal weg: ${fact.body}`}>
                  Haal weg
                </Button>
              </Form>
            ),
          },
        }))}
      />
      {mayKeep && (
        <Section title="Voeg een feit toe" id="toevoegen">
          <Form action={paths.facts(committeeId, id)} token={{ csrf: form.csrf, key: form.key() }} narrow>
            <TextArea
              {...form.field('feit')}
              label="Wat is bekend?"
              hint="In een of twee zinnen, zonder oordeel. Bijvoorbeeld: de raad stelde in maart het jaarverslag vast."
              most={500}
            />
            <TextField
              {...form.field('bron')}
              label="Waar staat het?"
              type="url"
              hint="Het webadres, dat begint met https://"
            />
            <DateField {...form.field('datum')} label="Van welke dag is het?" />
            <Buttons>
              <Button kind="primary">Zet in het dossier</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </>
  )
}
