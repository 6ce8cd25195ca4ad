// SPDX-License-Identifier: EUPL-1.2
import { sayings } from '../../platform/http/said.ts'

/** What the forms of this module did, for the page after it. */
export const said = sayings('publication', {
  newsKept: 'Bewaard. Een collega leest het bericht en geeft het vrij.',
  newsReleased: 'Vrijgegeven. Iedereen kan het bericht nu lezen.',
  newsWithdrawn: 'Ingetrokken. Van het bericht is alleen nog te zien dat het er was.',
  newsRemoved: 'Het bericht is weg.',
  restored: 'De eerdere tekst staat er weer. Wat er stond, blijft in de versies.',
  visitedPublished: 'De openbare lijst is bijgewerkt.',
  chapterKept: 'Bewaard.',
  reportStepped: 'Uw vrijgave is genoteerd. Hieronder staat hoe het verdergaat.',
})
