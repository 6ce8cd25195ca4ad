// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { Notice, State, Text, WaitList } from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

/** Something that crossed, from either side. */
export type ReceivedItem = { readonly kind: string; readonly version: number; readonly at: Date }

const words: Readonly<Record<string, string>> = {
  'visitation.invitation': 'Uitnodiging verstuurd',
  'visitation.answer': 'Antwoord van de gemeente',
  'visitation.admission': 'De code van de brief is gebruikt',
  'visitation.delegation': 'Afvaardiging van de gemeente',
  'visitation.questionnaire': 'Vragenlijst verstuurd',
  'visitation.slots': 'Dagdelen aangeboden',
  'visitation.slotAnswers': 'Wanneer de gemeente kan',
  'visitation.schedule': 'Dag van het bezoek doorgegeven',
  'visitation.due': 'Nieuwe termijnen doorgegeven',
  'visitation.selfImage': 'Zelfbeeld van de gemeente',
  'visitation.supplement': 'Aanvulling van de gemeente',
  'visitation.reopenRequest': 'Vraag om heropening',
  'visitation.reopened': 'Antwoord op de vraag om heropening',
  'visitation.extensionRequest': 'Vraag om meer tijd',
  'visitation.extensionAnswer': 'Antwoord op de vraag om meer tijd',
  'visitation.draftReport': 'Conceptverslag verstuurd',
  'visitation.reaction': 'Reactie van de gemeente',
  'visitation.finalReport': 'Eindverslag verstuurd',
  'visitation.progress': 'Opvolging die de gemeente deelt',
  'visitation.destroyed': 'Notities en concepten vernietigd',
}

type Props = { items: readonly ReceivedItem[]; visit: Visit; mayRead: boolean; mayKeep: boolean }

/** What was sent and what came in, the newest first. */
export function Received({ items, visit, mayRead, mayKeep }: Props) {
  const shown = items.filter(item => words[item.kind] !== undefined).toReversed()
  const hasSelfImage = items.some(item => item.kind === 'visitation.selfImage')
  const hrefOf = (kind: string): string =>
    mayRead && /selfImage|supplement/.test(kind)
      ? paths.dossier(visit.committeeId, visit.id)
      : mayRead && /Report|reaction/.test(kind)
        ? paths.report(visit.committeeId, visit.id)
        : kind === 'visitation.progress'
          ? paths.progress(visit.committeeId, visit.id)
          : kind === 'visitation.reopenRequest' && mayKeep
            ? paths.decideReopening(visit.committeeId, visit.id)
            : kind === 'visitation.extensionRequest' && mayKeep
              ? paths.decideExtension(visit.committeeId, visit.id)
              : '#verloop'
  return (
    <>
      {visit.state === 'selfImageOut' && !hasSelfImage && (
        <Text>
          <State kind="open">zelfbeeld: nog niet ingeleverd</State>
        </Text>
      )}
      {shown.length === 0 ? (
        <Text quiet>Nog niets. Zodra u uitnodigt, staat hier wat er over en weer is gestuurd.</Text>
      ) : (
        <WaitList
          items={shown.map(item => ({
            title:
              item.version > 1 ? `${words[item.kind]}, versie ${item.version}` : (words[item.kind] ?? ''),
            href: hrefOf(item.kind),
            when: formatInstant(item.at),
          }))}
        />
      )}
      {hasSelfImage && !mayRead && (
        <Notice>
          Het zelfbeeld is binnen. Wie bij het bezoek is, leest het vanaf 6 weken voor het gesprek tot 8 weken
          na het eindverslag.
        </Notice>
      )}
    </>
  )
}
