// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { HandedOut } from '../../../../kernel/handing-out/handed-out.ts'
import { ButtonLink, dutchDateShort, PageHead, State, Sub, Table } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'
import { handedOutStates, isOverdue } from './words.ts'

type Props = {
  participation: Participation
  items: readonly HandedOut[]
  readsAll: boolean
  mayHandOut: boolean
  today: LocalDate
}

/** Everything that was handed out, or what one person was asked. */
export function HandedOutListPage({ participation, items, readsAll, mayHandOut, today }: Props) {
  const { organisationId, visitId } = participation
  return (
    <>
      <PageHead
        title={readsAll ? 'Uitgezette vragen' : 'Wat u is gevraagd'}
        sentence={
          readsAll
            ? 'Wie wat invult, tot wanneer, en hoe het ervoor staat.'
            : 'U ziet van het zelfbeeld alleen wat een collega u vroeg, zolang dat loopt.'
        }
        actions={
          mayHandOut && (
            <ButtonLink kind="primary" href={paths.handOut(organisationId, visitId)}>
              Zet vragen uit
            </ButtonLink>
          )
        }
      />
      <Table
        caption={readsAll ? 'Uitgezette vragen' : 'Wat u is gevraagd'}
        hideCaption
        empty={readsAll ? 'Er is nog niets uitgezet.' : 'Er wacht nu niets op u.'}
        columns={[
          { key: 'title', label: 'Wat', isHeader: true },
          { key: 'holder', label: 'Bij wie' },
          { key: 'due', label: 'Graag klaar op' },
          { key: 'state', label: 'Stand', kind: 'keep' },
        ]}
        rows={items.map(one => ({
          cells: {
            title: (
              <>
                <a href={paths.handedOut(organisationId, visitId, one.id)}>{one.title}</a>
                <Sub>gevraagd door {one.sender.name}</Sub>
              </>
            ),
            holder: one.holder.name,
            due: one.dueOn === null ? 'geen dag' : dutchDateShort(one.dueOn),
            state: isOverdue(one, today) ? (
              <State kind="laat">over de datum</State>
            ) : (
              <State kind={handedOutStates[one.state].kind}>{handedOutStates[one.state].word}</State>
            ),
          },
        }))}
      />
    </>
  )
}
