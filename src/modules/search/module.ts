// SPDX-License-Identifier: EUPL-1.2
import { searchHelp } from '../../../content/help/search.ts'
import type { Module } from '../../platform/module.ts'
import { routes } from './routes.tsx'

export const search: Module = { name: 'search', help: [searchHelp], routes }
