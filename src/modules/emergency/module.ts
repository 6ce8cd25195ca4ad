// SPDX-License-Identifier: EUPL-1.2
import { emergencyHelp } from '../../../content/help/emergency.ts'
import type { Module } from '../../platform/module.ts'
import { receivers } from './actions/receive.ts'
import { paths } from './paths.ts'
import { problemTexts } from './problem-texts.ts'
import { ownerRoutes } from './routes/owner.tsx'
import { platformRoutes } from './routes/platform.tsx'
import { said } from './said.ts'

export const emergency: Module = {
  name: 'emergency',
  routes: [...platformRoutes, ...ownerRoutes],
  receivers,
  problemTexts,
  said,
  help: [emergencyHelp],
  navigation: [
    { label: 'Noodtoegang', kinds: ['platform'], roles: ['administrator'], href: paths.requests, order: 30 },
  ],
}
