// SPDX-License-Identifier: EUPL-1.2
import { dossierTexts } from './pages/dossier/texts.ts'
import { extensionTexts } from './pages/extension/texts.ts'
import { invitationTexts } from './pages/invitation/texts.ts'
import { letterTexts } from './pages/letters/texts.ts'
import { reportTexts } from './pages/report/texts.ts'
import { selfImageTexts } from './pages/self-image/texts.ts'
import { sharingTexts } from './pages/sharing/texts.ts'
import { worklistTexts } from './pages/worklist/texts.ts'

/** The Dutch sentence of each problem code of this module. */
export const problemTexts = {
  ...dossierTexts,
  ...extensionTexts,
  ...invitationTexts,
  ...letterTexts,
  ...selfImageTexts,
  ...reportTexts,
  ...sharingTexts,
  ...worklistTexts,
}
