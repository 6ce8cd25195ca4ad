// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  State,
  Table,
} from '../../../platform/ui/index.ts'
import { type EmergencyAccess, isOpen, type ReadPage } from '../domain/access.ts'
import { paths } from '../paths.ts'
import { endWords, stateWords } from './words.ts'

type Props = {
  organisation: string
  access: EmergencyAccess
  pages: readonly ReadPage[]
  mayEnd: boolean
  now: Date
  form: FormView
}

/** Shape and word of an access, seen from the organisation. */
export const wordsOf = (access: EmergencyAccess, now: Date) =>
  stateWords[access.endedAt !== null ? 'ended' : isOpen(access, now) ? 'open' : 'over']

/** At the organisation: one use, what was read, and the button that ends it. */
export function UsePage({ organisation, access, pages, mayEnd, now, form }: Props) {
  const { kind, word } = wordsOf(access, now)
  const token = () => ({ csrf: form.csrf, key: form.key() })
  return (
    <>
      <PageHead title={`Noodtoegang van ${access.personName}`} sentence={<State kind={kind}>{word}</State>} />
      <ErrorSummary errors={form.errors} />
      <Facts
        items={[
          { name: 'Leest mee als', value: roles[access.role].label },
          { name: 'Goedgekeurd door', value: access.approverName },
          { name: 'Wat er aan de hand is', value: access.reason },
          { name: 'Waarvoor', value: access.neededFor },
          { name: 'Vanaf', value: formatInstant(access.fromAt) },
          { name: 'Tot uiterlijk', value: formatInstant(access.untilAt) },
          ...(access.endedAt && access.endedBy
            ? [{ name: 'Beëindigd', value: endWords(access.endedBy, access.endedAt) }]
            : []),
        ]}
      />
      {mayEnd && (
        <Section
          title="Wat u kunt doen"
          id="doen"
          intro={
            isOpen(access, now)
              ? 'Meelezen verandert niets bij u. Wilt u het niet, of is het klaar? Beëindig het. De volgende pagina gaat dan niet meer open.'
              : 'Meelezen kan niet meer. Hebt u vragen, bel dan de beheerder van het platform.'
          }
        >
          <Buttons>
            {isOpen(access, now) && (
              <Form action={paths.end(organisation, access.id)} token={token()}>
                <Button kind="primary">Beëindig de noodtoegang nu</Button>
              </Form>
            )}
            <Form action={paths.seen(organisation, access.id)} token={token()}>
              <Button>Ik heb dit gelezen</Button>
            </Form>
          </Buttons>
        </Section>
      )}
      <Section title="Wat er gelezen is" id="gelezen" note={String(pages.length)}>
        <Table
          caption={`Pagina’s die ${access.personName} opende`}
          hideCaption
          columns={[
            { key: 'at', label: 'Wanneer', kind: 'keep' },
            { key: 'path', label: 'Pagina', isHeader: true },
          ]}
          empty="Nog geen enkele pagina."
          rows={pages.map(page => ({
            cells: { at: formatInstant(page.readAt), path: <Link href={page.path}>{page.path}</Link> },
          }))}
        />
      </Section>
    </>
  )
}
