// SPDX-License-Identifier: EUPL-1.2
import { Card, Link } from '../../../../platform/ui/index.ts'
import type { SelfImageView } from '../../domain/self-image-view.ts'
import { paths } from '../../paths.ts'

/** What may still be done once it is handed in. */
export function AfterHandingInCard({ view, canHandIn }: { view: SelfImageView; canHandIn: boolean }) {
  const { organisationId, visitId } = view.selfImage.participation
  if (!view.isBeforeVisit || !canHandIn) return null
  return (
    <Card title="Nog iets te vertellen?">
      <p>
        <Link href={paths.supplement(organisationId, visitId)}>Vul een onderwerp aan</Link>
      </p>
      <p>
        <Link href={paths.askReopening(organisationId, visitId)}>Vraag om heropening</Link>
      </p>
    </Card>
  )
}
