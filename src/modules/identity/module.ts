// SPDX-License-Identifier: EUPL-1.2
import { identityHelp } from '../../../content/help/identity.ts'
import type { Module } from '../../platform/module.ts'
import { cleanUpJob } from './jobs.ts'
import { paths } from './paths.ts'
import { problemTexts } from './problem-texts.ts'
import { demoRoutes } from './routes/demo.tsx'
import { routes } from './routes.tsx'
import { said } from './said.ts'

export const identity: Module = {
  name: 'identity',
  help: [identityHelp],
  routes,
  demoRoutes,
  jobs: [cleanUpJob],
  problemTexts,
  said,
  navigation: [
    {
      label: 'Inlogdiensten',
      kinds: ['platform'],
      roles: ['administrator'],
      href: paths.askingProviders,
      order: 40,
    },
  ],
}
