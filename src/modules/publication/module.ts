// SPDX-License-Identifier: EUPL-1.2
import { publicationHelp } from '../../../content/help/publication.ts'
import type { Module } from '../../platform/module.ts'
import { openPaths, paths } from './paths.ts'
import { problemTexts } from './problem-texts.ts'
import { newsRoutes } from './routes/news.tsx'
import { publicRoutes } from './routes/public.tsx'
import { reportRoutes } from './routes/report.tsx'
import { roundRoutes } from './routes/rounds.tsx'
import { said } from './said.ts'

export const publication: Module = {
  name: 'publication',
  routes: [...roundRoutes, ...newsRoutes, ...reportRoutes, ...publicRoutes],
  problemTexts,
  said,
  help: [publicationHelp],
  publicNavigation: [{ label: 'Nieuws', href: openPaths.news() }],
  navigation: [
    {
      label: 'Openbaar',
      kinds: ['committee'],
      roles: ['chair', 'member', 'committeeSecretary'],
      href: paths.overview,
      order: 50,
    },
  ],
}
