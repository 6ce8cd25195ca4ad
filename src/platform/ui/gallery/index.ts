// SPDX-License-Identifier: EUPL-1.2
import { ConfirmPage } from './confirm.tsx'
import { FormPage } from './form.tsx'
import { GridPage } from './grid.tsx'
import { VisitorPage } from './public.tsx'
import { ReportPage } from './report.tsx'
import { TodayPage } from './today.tsx'

/** Every component with realistic content, on six pages. For tests and for people who build pages. */
export const GALLERY = {
  vandaag: TodayPage,
  raster: GridPage,
  formulier: FormPage,
  verslag: ReportPage,
  bezoeker: VisitorPage,
  bevestigen: ConfirmPage,
}
