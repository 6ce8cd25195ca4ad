// SPDX-License-Identifier: EUPL-1.2
import { Card, Link, PageHead, PrintButton, SideList } from '../../../../platform/ui/index.ts'
import type { Withdrawn } from '../../domain/correction.ts'
import type { ReleasedVersion } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'
import { ReactionView } from '../report/reaction-view.tsx'
import { ReportBody } from '../report/report-body.tsx'
import { Disclaimer } from '../report/standing.tsx'
import { CorrectsNotice, WithdrawnNotice } from '../report/withdrawn.tsx'
import { labelOf } from '../report/words.ts'

type Props = {
  organisation: string
  visit: string
  earlier: ReleasedVersion & { readonly withdrawn: Withdrawn }
  reader: string
}

/** A version of the final report that no longer holds: to read, with that in sight and on its file. */
export function EarlierPage({ organisation, visit, earlier, reader }: Props) {
  const report = earlier.document
  const said = (id: string) => report.reactions.find(one => one.paragraph === id)
  return (
    <>
      <PageHead
        label={labelOf('final', earlier, reader)}
        title={`Ingetrokken: verslag van het gesprek met ${report.municipality.name}`}
        sentence="U leest een versie die niet meer geldt."
        actions={<PrintButton />}
      />
      <WithdrawnNotice withdrawn={earlier.withdrawn} />
      <CorrectsNotice
        corrects={report.corrects}
        hrefOf={version => paths.earlierReport(organisation, visit, version)}
      />
      <Disclaimer />
      <ReportBody report={report} beside={id => <ReactionView said={said(id)} />} />
      <Card title="Bewaren" screenOnly>
        <SideList
          items={[
            {
              text: (
                <Link href={paths.earlierFile(organisation, visit, earlier.version, 'exemplaar.pdf')}>
                  PDF op uw naam, met ‘ingetrokken’ erop
                </Link>
              ),
            },
            {
              text: (
                <Link href={paths.received(organisation, visit)}>Naar het verslag zoals het nu ligt</Link>
              ),
            },
          ]}
        />
      </Card>
    </>
  )
}
