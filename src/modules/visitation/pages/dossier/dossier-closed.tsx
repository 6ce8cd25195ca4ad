// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate, formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import { ButtonLink, Empty, Link, PageHead } from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

/** Where a dossier will be, for those who will read it. */
export function DossierClosed({ visit, opens }: { visit: Visit; opens: LocalDate | 'onceScheduled' }) {
  const isScheduled = opens !== 'onceScheduled' && visit.visitOn !== null
  return (
    <>
      <PageHead title={`Dossier ${visit.municipality.name}`} />
      <Empty
        title={
          isScheduled
            ? `Het dossier gaat open op ${formatDateWithWeekday(opens)}`
            : 'Het dossier gaat open als de dag van het bezoek vaststaat'
        }
        action={<ButtonLink href={paths.visit(visit.committeeId, visit.id)}>Naar het bezoek</ButtonLink>}
      >
        Wat de gemeente vertrouwelijk deelt, leest u alleen zolang het nodig is: vanaf zes weken voor het
        bezoek{isScheduled ? ` van ${formatDate(visit.visitOn)}` : ''}. Op die dag staat het op uw Vandaag.
      </Empty>
      <p>
        <Link href={paths.facts(visit.committeeId, visit.id)}>Openbare feiten over deze gemeente</Link>
      </p>
    </>
  )
}
