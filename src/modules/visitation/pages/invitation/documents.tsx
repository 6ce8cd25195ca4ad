// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { Text, WaitList } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'
import type { MunicipalRights } from './municipal-action.tsx'

type Item = { readonly kind: string; readonly version: number; readonly at: Date }

type Props = { participation: Participation; documents: readonly Item[]; rights: MunicipalRights }

/** `isSeries` when each is about another thing, so that a second is no newer version of the first. */
type Known = { title: string; href: string; isOpen: boolean; isSeries?: true }

/** What crossed between the municipality and the committee, and what this person may open of it; the newest first. */
export function Documents({ participation, documents, rights }: Props) {
  const { organisationId: o, visitId: v } = participation
  const words: Readonly<Record<string, Known>> = {
    'visitation.invitation': { title: 'Uitnodiging', href: paths.participation(o, v), isOpen: true },
    'visitation.answer': { title: 'Ons antwoord', href: paths.participation(o, v), isOpen: true },
    'visitation.delegation': { title: 'Onze afvaardiging', href: '#afvaardiging', isOpen: true },
    'visitation.questionnaire': {
      title: 'Vragenlijst voor het zelfbeeld',
      href: paths.selfImage(o, v),
      isOpen: rights.maySeeSelfImage,
    },
    'visitation.slots': {
      title: 'Dagdelen van de commissie',
      href: paths.slots(o, v),
      isOpen: rights.mayAnswerSlots,
    },
    'visitation.slotAnswers': {
      title: 'Wanneer wij kunnen',
      href: paths.slots(o, v),
      isOpen: rights.mayAnswerSlots,
    },
    'visitation.schedule': {
      title: 'Dag van het bezoek',
      href: paths.participation(o, v),
      isOpen: true,
    },
    'visitation.due': { title: 'Nieuwe termijnen', href: paths.participation(o, v), isOpen: true },
    'visitation.selfImage': {
      title: 'Ons zelfbeeld, ingeleverd',
      href: paths.selfImageRead(o, v),
      isOpen: rights.maySeeSelfImage,
    },
    'visitation.supplement': {
      title: 'Onze aanvulling op het zelfbeeld',
      href: paths.selfImageRead(o, v),
      isOpen: rights.maySeeSelfImage,
    },
    'visitation.reopenRequest': {
      title: 'Onze vraag om heropening',
      href: paths.askReopening(o, v),
      isOpen: rights.mayAskReopening,
    },
    'visitation.reopened': {
      title: 'Antwoord op onze vraag om heropening',
      href: paths.askReopening(o, v),
      isOpen: rights.mayAskReopening,
    },
    'visitation.solution': {
      title: 'Vraag om een oplossing van ons te delen',
      href: paths.ownSolutions(o, v),
      isOpen: rights.mayReadDraft,
      isSeries: true,
    },
    'visitation.solutionAnswer': {
      title: 'Wat wij zeiden over het delen van een oplossing',
      href: paths.ownSolutions(o, v),
      isOpen: rights.mayReadDraft,
      isSeries: true,
    },
    'visitation.extensionRequest': {
      title: 'Onze vraag om meer tijd',
      href: paths.askExtension(o, v),
      isOpen: rights.mayAskExtension,
    },
    'visitation.extensionAnswer': {
      title: 'Antwoord op onze vraag om meer tijd',
      href: paths.askExtension(o, v),
      isOpen: rights.mayAskExtension,
    },
    'visitation.draftReport': {
      title: 'Conceptverslag',
      href: paths.received(o, v),
      isOpen: rights.mayReadDraft,
    },
    'visitation.reaction': {
      title: 'Onze reactie',
      href: paths.received(o, v),
      isOpen: rights.mayReadDraft,
    },
    'visitation.finalReport': {
      title: 'Eindverslag',
      href: paths.received(o, v),
      isOpen: rights.mayReadFinal,
    },
  }
  const items = documents.toReversed().flatMap(item => {
    const known = words[item.kind]
    if (!known?.isOpen) return []
    const title = item.version > 1 && !known.isSeries ? `${known.title}, versie ${item.version}` : known.title
    return [{ title, href: known.href, when: formatInstant(item.at) }]
  })
  return items.length === 0 ? (
    <Text quiet>Er zijn nog geen stukken die u kunt lezen.</Text>
  ) : (
    <WaitList items={items} />
  )
}
