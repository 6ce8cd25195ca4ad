// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  State,
  type StateKind,
  Table,
} from '../../../../platform/ui/index.ts'
import { isActed, type LineOutcome, type PlannedLine } from '../../domain/colleague-list.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Words = { readonly kind: StateKind; readonly before: string; readonly after: string }

const same = (kind: StateKind, text: string): Words => ({ kind, before: text, after: text })

/** What happens with a line, before and after it was confirmed. */
const outcomeWords: Readonly<Record<LineOutcome, Words>> = {
  isNew: { kind: 'bezig', before: 'krijgt een e-mail om binnen te komen', after: 'uitgenodigd' },
  isKnown: { kind: 'bezig', before: 'is al collega en krijgt deze rol erbij', after: 'kreeg deze rol erbij' },
  hasRole: same('ja', 'heeft deze rol al; er gebeurt niets'),
  nameWrong: same('nee', 'vul een naam in van hoogstens 120 tekens'),
  emailWrong: same('nee', 'dit is geen e-mailadres'),
  roleUnknown: same('nee', 'deze rol kennen wij niet'),
  roleNotInvitable: same('nee', 'deze rol geeft alleen de beheerder'),
  roleIsHeld: same('nee', 'deze rol heeft al iemand; vraag de gemeentesecretaris of de beheerder'),
}

type Props = {
  readonly participation: Participation
  readonly list: { readonly id: string; readonly fileName: string }
  readonly lines: readonly PlannedLine[]
  readonly isDone: boolean
  readonly form: FormView
}

/** What a list would do line by line; and once confirmed, what it did. */
export function ColleagueDryRunPage({ participation, list, lines, isDone, form }: Props) {
  const { organisationId, visitId } = participation
  const acting = lines.filter(isActed).length
  return (
    <>
      <PageHead
        title={isDone ? 'Wat er met uw lijst is gedaan' : 'Wat er met uw lijst gaat gebeuren'}
        sentence={`${list.fileName}. ${sentenceOf(acting, lines.length, isDone)}`}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Table
        caption="Regel voor regel"
        hideCaption
        columns={[
          { key: 'line', label: 'Regel', kind: 'key' },
          { key: 'name', label: 'Naam', isHeader: true },
          { key: 'email', label: 'E-mailadres' },
          { key: 'role', label: 'Rol' },
          { key: 'what', label: isDone ? 'Wat er gebeurde' : 'Wat er gebeurt' },
        ]}
        rows={lines.map(one => {
          const { kind, before, after } = outcomeWords[one.outcome]
          return {
            cells: {
              line: one.line,
              name: one.name || 'geen naam',
              email: one.email,
              role: one.means ? roles[one.means].label : one.role,
              what: <State kind={isDone && isActed(one) ? 'ja' : kind}>{isDone ? after : before}</State>,
            },
          }
        })}
      />
      {isDone ? (
        <Buttons>
          <ButtonLink href={paths.participation(organisationId, visitId)}>Terug naar de visitatie</ButtonLink>
          <Link href={paths.colleagueList(organisationId, visitId)}>Nog een lijst</Link>
        </Buttons>
      ) : (
        <Form
          action={paths.colleagueDryRun(organisationId, visitId, list.id)}
          token={{ csrf: form.csrf, key: form.key() }}
        >
          <Buttons>
            {acting > 0 && <Button kind="primary">{confirmWords(acting)}</Button>}
            <Link href={paths.colleagueList(organisationId, visitId)}>Niet doen, terug naar de lijst</Link>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const confirmWords = (count: number): string =>
  count === 1 ? 'Nodig deze collega uit' : `Nodig deze ${count} collega’s uit`

function sentenceOf(acting: number, all: number, isDone: boolean): string {
  if (isDone) return `Bij ${acting} van de ${all} regels is iets gebeurd. Hier staat wat.`
  return acting === 0
    ? `Bij geen van de ${all} regels gebeurt er iets. Verbeter de lijst en bied haar opnieuw aan.`
    : `Bij ${acting} van de ${all} regels gebeurt er iets zodra u bevestigt.${acting < all ? ' De andere slaan wij over.' : ''}`
}
