// SPDX-License-Identifier: EUPL-1.2
import { effectHelp } from '../../../content/help/effect.ts'
import type { Module } from '../../platform/module.ts'
import { receivers } from './actions/receive.ts'
import { mixBoxJob } from './jobs.ts'
import { paths } from './paths.ts'
import { problemTexts } from './problem-texts.ts'
import { codingRoutes } from './routes/coding.tsx'
import { committeeRoutes } from './routes/committee.tsx'
import { ibdRoutes } from './routes/ibd.tsx'
import { municipalityRoutes } from './routes/municipality.tsx'
import { vngRoutes } from './routes/vng.tsx'
import { said } from './said.ts'

export const effect: Module = {
  name: 'effect',
  routes: [...committeeRoutes, ...vngRoutes, ...codingRoutes, ...municipalityRoutes, ...ibdRoutes],
  receivers,
  jobs: [mixBoxJob],
  problemTexts,
  said,
  help: [effectHelp],
  navigation: [
    { label: 'Rondes', kinds: ['vng'], roles: ['programmeStaff'], href: paths.rounds, order: 10 },
    { label: 'Terugblik', kinds: ['ibd'], roles: ['analyst'], href: paths.reflections, order: 10 },
    {
      label: 'Opbrengst',
      kinds: ['committee'],
      roles: ['chair', 'member', 'committeeSecretary'],
      href: paths.results,
      order: 40,
    },
  ],
}
