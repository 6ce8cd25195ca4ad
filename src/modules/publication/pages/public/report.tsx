// SPDX-License-Identifier: EUPL-1.2
import { finalReportTexts } from '../../../../../content/texts/final-report.ts'
import { ButtonLink, PageHead } from '../../../../platform/ui/index.ts'
import type { RoundReportDocument } from '../../domain/report-document.ts'
import { openPaths } from '../../paths.ts'
import { ReportBody } from '../report-body.tsx'

/** A released final report, for everybody. */
export const PublicReportPage = ({ report, slug }: { report: RoundReportDocument; slug: string }) => (
  <>
    <PageHead
      title={finalReportTexts.title.replace('{round}', () => report.round)}
      sentence={`${finalReportTexts.subtitle}. Door ${report.committee}.`}
      actions={<ButtonLink href={openPaths.reportFile(slug)}>Neem het rapport als PDF</ButtonLink>}
    />
    <ReportBody report={report} />
  </>
)
