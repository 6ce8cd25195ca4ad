// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  Notice,
  PageHead,
  Section,
  Table,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

/** One kind of change with a line each, in words. */
export type ChangeLines = { readonly title: string; readonly lines: readonly string[] }
/** What changes for the people of one organisation. */
export type AccessLine = {
  readonly organisation: string
  readonly what: string
  readonly roles: string
  readonly when: string
}

type Props = {
  organisation: string
  list: { id: string; fileName: string; appliedAt: Date | null }
  /** What cannot be done, in words; then nothing is planned. */
  problems: readonly string[]
  changes: readonly ChangeLines[]
  alreadyKnown: number
  losing: readonly AccessLine[]
  gaining: readonly AccessLine[]
  undecided: readonly string[]
  withoutPeople: readonly { id: string; name: string }[]
  fingerprint: string
  form: FormView
}

/** What an import would do: to the register, and to who may read what. */
export function DryRunPage(props: Props) {
  const { organisation, list, problems, changes, alreadyKnown, fingerprint, form } = props
  const planned = changes.filter(({ lines }) => lines.length > 0)
  const isNothing = problems.length === 0 && planned.length === 0
  return (
    <>
      <PageHead title={list.fileName} sentence={headSentence(list.appliedAt !== null, isNothing)} />
      <ErrorSummary errors={form.errors} />
      {problems.length > 0 && list.appliedAt === null && (
        <Notice kind="error" title="Deze lijst kan niet worden ingevoerd">
          <ul>
            {problems.map(text => (
              <li>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {alreadyKnown > 0 && (
        <Notice>{`${alreadyKnown} ${alreadyKnown === 1 ? 'regel staat' : 'regels staan'} al zo in het register.`}</Notice>
      )}
      {list.appliedAt === null && planned.length > 0 && (
        <>
          <Access title="Wie verliest toegang" id="verliest" lines={props.losing}>
            Niemand verliest een rol.
          </Access>
          <Access title="Wie mag gaan lezen" id="krijgt" lines={props.gaining}>
            Niemand krijgt een leesrol.
          </Access>
          <Undecided {...props} />
          {planned.map(({ title, lines }) => (
            <Section title={title} note={String(lines.length)}>
              <ul>
                {lines.map(line => (
                  <li>{line}</li>
                ))}
              </ul>
            </Section>
          ))}
          <Form action={paths.dryRun(organisation, list.id)} token={{ csrf: form.csrf, key: form.key() }}>
            <Hidden name="fingerprint" value={fingerprint} />
            <Buttons>
              <Button kind="primary">Voer dit in</Button>
              <Link href={paths.changes(organisation)}>Niet invoeren, terug</Link>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

function headSentence(isApplied: boolean, isNothing: boolean): string {
  if (isApplied) return 'Deze lijst is ingevoerd.'
  return isNothing
    ? 'Alles uit deze lijst staat al in het register. Er hoeft niets te gebeuren.'
    : 'Dit zou er gebeuren. Er is nog niets veranderd.'
}

function Access({
  title,
  id,
  lines,
  children,
}: {
  title: string
  id: string
  lines: readonly AccessLine[]
  children?: Child
}) {
  return (
    <Section title={title} id={id}>
      <Table
        caption={title}
        hideCaption
        columns={[
          { key: 'organisation', label: 'Gemeente', isHeader: true },
          { key: 'what', label: 'Wat' },
          { key: 'roles', label: 'Rollen' },
          { key: 'when', label: 'Wanneer', kind: 'keep' },
        ]}
        empty={children}
        rows={lines.map(line => ({ cells: { ...line } }))}
      />
    </Section>
  )
}

function Undecided({ organisation, undecided, withoutPeople }: Props) {
  return (
    <>
      {undecided.length > 0 && (
        <Section
          title="Na een splitsing kiest u"
          id="splitsing"
          intro="Van deze gemeenten leest niemand mee totdat u per persoon kiest. De keuze komt na het invoeren op Vandaag."
        >
          <ul>
            {undecided.map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      {withoutPeople.length > 0 && (
        <Section
          title="Nog zonder mensen"
          id="zonder-mensen"
          intro="Bij deze opvolgers heeft nog niemand een rol. Maak er een eerste beheerder, of nodig de gemeente uit. Wie er later bij komt, mag de oude gemeente ook lezen."
        >
          <ul>
            {withoutPeople.map(({ id, name }) => (
              <li>
                <Link href={paths.organisation(organisation, id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
