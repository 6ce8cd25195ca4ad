// SPDX-License-Identifier: EUPL-1.2
import type { Module } from '../../platform/module.ts'
import { routes } from './routes.tsx'

export const site: Module = { name: 'site', routes }
