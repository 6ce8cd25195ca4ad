// SPDX-License-Identifier: EUPL-1.2
import { documentTexts } from '../../../../../content/texts/report/document.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Link, Notice } from '../../../../platform/ui/index.ts'
import type { Withdrawn } from '../../domain/correction.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { versionLabel } from '../../domain/report-document.ts'

/** Stands above a version that no longer holds. */
export const WithdrawnNotice = ({ withdrawn }: { withdrawn: Withdrawn }) => (
  <Notice kind="warn" title={documentTexts.withdrawnTitle}>
    {documentTexts.withdrawn
      .replace('{date}', formatDate(withdrawn.on))
      .replace('{reason}', () => withdrawn.reason)}
  </Notice>
)

type Corrects = { corrects: ReportDocument['corrects']; hrefOf?: (version: number) => string }

/** Stands above a version that takes the place of another. */
export const CorrectsNotice = ({ corrects, hrefOf }: Corrects) =>
  corrects ? (
    <Notice title={documentTexts.correctsTitle}>
      {documentTexts.corrects
        .replace('{version}', versionLabel('final', corrects.version))
        .replace('{reason}', () => corrects.reason)}{' '}
      {hrefOf && (
        <Link href={hrefOf(corrects.version)}>Lees versie {versionLabel('final', corrects.version)}</Link>
      )}
    </Notice>
  ) : null
