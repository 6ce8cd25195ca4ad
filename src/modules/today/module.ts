// SPDX-License-Identifier: EUPL-1.2
import { todayHelp } from '../../../content/help/today.ts'
import type { Module } from '../../platform/module.ts'
import { routes } from './routes.tsx'

export const today: Module = { name: 'today', help: [todayHelp], routes }
