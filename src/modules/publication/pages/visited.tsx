// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Section,
  Text,
} from '../../../platform/ui/index.ts'
import type { PublicRound, Visited } from '../domain/visited-list.ts'
import { openPaths, paths } from '../paths.ts'
import { MunicipalityNames } from './municipality-names.tsx'

type Props = {
  organisation: string
  round: { readonly id: string; readonly name: string }
  known: PublicRound | undefined
  /** On the public list now, and what is still to come on it. */
  listed: readonly Visited[]
  missing: readonly Visited[]
  count: number
  mayPublish: boolean
  form: FormView
}

/** At the committee: which municipalities everybody may know to have been visited. */
export function VisitedPage(props: Props) {
  const { organisation, round, known, listed, missing, form } = props
  return (
    <>
      <PageHead
        title={`Openbaar over ${round.name}`}
        sentence="Dat een gemeente bezocht is, is openbaar. Wie afzag, een datum, een volgorde of een stand nooit."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Section title="Nog niet op de lijst" id="nieuw">
        {missing.length === 0 ? (
          <Text>
            {props.count === 0
              ? 'Er is nog geen gemeente bezocht. Na het eerste gesprek kunt u de lijst openbaar maken.'
              : 'Elke bezochte gemeente staat op de openbare lijst.'}
          </Text>
        ) : (
          <>
            <MunicipalityNames visited={missing} />
            {props.mayPublish ? (
              <Form action={paths.round(organisation, round.id)} token={{ csrf: form.csrf, key: form.key() }}>
                <Hidden name="count" value={props.count} />
                <Buttons>
                  <Button kind="primary">Zet op de openbare lijst</Button>
                </Buttons>
              </Form>
            ) : (
              <Text quiet>De secretaris of de voorzitter zet deze gemeenten op de lijst.</Text>
            )}
          </>
        )}
      </Section>
      <Section
        title="Op de openbare lijst"
        id="lijst"
        note={listed.length > 0 ? `${listed.length}` : undefined}
      >
        {listed.length === 0 ? (
          <Empty title="De lijst is nog leeg" level={3}>
            Wacht met de eerste keer tot er een paar bezoeken zijn. Dan zegt de lijst niets over een dag.
          </Empty>
        ) : (
          <MunicipalityNames visited={listed} />
        )}
        {known && (
          <Text quiet>
            <Link href={openPaths.round(known.slug)}>Bekijk de lijst zoals iedereen haar ziet</Link>
          </Text>
        )}
      </Section>
      <Section title="Eindrapport" id="eindrapport">
        <Text>
          <Link href={paths.report(organisation, round.id)}>Naar het eindrapport van deze ronde</Link>
        </Text>
      </Section>
    </>
  )
}
